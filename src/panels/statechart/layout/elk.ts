import ELK, { type ElkNode } from 'elkjs/lib/elk-api';

type Elk = InstanceType<typeof ELK>;

let started: Promise<Elk> | null = null;

/** Lays a graph out. The library is a megabyte and a half of code: a worker reads and runs it. */
export async function layOut(graph: ElkNode): Promise<ElkNode> {
  started ??= inWorker().catch(here);
  const elk = await started;
  return elk.layout(graph);
}

async function inWorker(): Promise<Elk> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  const elk = new ELK({ workerFactory: () => worker });
  const blocked = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('The layout could not be loaded.'));
    });
  });
  // Its first answer: the script has arrived and runs.
  await Promise.race([elk.knownLayoutAlgorithms(), blocked]);
  return elk;
}

/** A sandboxed frame has no workers: the same code answers within the page. */
async function here(): Promise<Elk> {
  const { default: Bundled } = await import('elkjs/lib/elk.bundled.js');
  return new Bundled();
}
