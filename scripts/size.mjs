// Checks the weight of the first load: the entry and everything it imports statically, gzipped.
// Chunks that load later do not count, which is why the build's manifest decides and not a file list.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// KB as in the design's table: 1,024 bytes.
const KB = 1_024;
const limit = 130 * KB;

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** @type {Set<string>} */
const firstLoad = new Set();
/** @param {string} key */
function add(key) {
  const chunk = manifest[key];
  if (!chunk || firstLoad.has(chunk.file)) return;
  firstLoad.add(chunk.file);
  for (const imported of chunk.imports ?? []) add(imported);
}
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(key);

let total = 0;
for (const file of firstLoad) {
  const bytes = gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
  total += bytes;
  console.log(`${(bytes / KB).toFixed(1).padStart(8)} KB  ${file}`);
}
const verdict = `${(total / KB).toFixed(1)} KB of JavaScript (gzipped) on first load, ${limit / KB} KB allowed`;
if (total === 0 || total > limit) {
  console.error(`${verdict}: ${total === 0 ? 'the build has no entry' : 'too much'}`);
  process.exitCode = 1;
} else {
  console.log(verdict);
}
