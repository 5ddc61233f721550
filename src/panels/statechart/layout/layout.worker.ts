// The layout library's own worker script: it answers what `elk.ts` sends it.
import 'elkjs/lib/elk-worker.min.js';
