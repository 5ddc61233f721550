// Checks the weight of the first load: the entry and the model that a visitor without a link begins
// with, and everything that either imports statically, gzipped. That model is imported dynamically
// like every other, but nothing is on screen before it is there, so it counts. Chunks that load later
// do not, which is why the build's manifest decides and not a file list.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// KB as in the design's table: 1,024 bytes.
export const KB = 1_024;
export const LIMIT = 130 * KB;

/** The first model of src/models/all.ts. */
export const FIRST_MODEL = 'src/models/queue/index.ts';

/** The chunk that vite.config.ts makes of it. */
export const FIRST_MODEL_CHUNK = 'first-model';

/**
 * The files of the first load, in bytes gzipped.
 *
 * @param {string} folder a finished build
 */
export function firstLoad(folder) {
  /** @type {Record<string, { file: string, name: string, isEntry?: boolean, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  function add(key) {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  }
  const chunks = Object.entries(manifest);
  if (!chunks.some(([, { name }]) => name === FIRST_MODEL_CHUNK))
    throw new Error(`This build has no chunk “${FIRST_MODEL_CHUNK}”.`);
  for (const [key, { name, isEntry }] of chunks)
    if (isEntry || name === FIRST_MODEL_CHUNK) add(key);
  return [...files].map((file) => ({
    file,
    bytes: gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length,
  }));
}

function check() {
  let total = 0;
  for (const { file, bytes } of firstLoad('dist')) {
    total += bytes;
    console.log(`${(bytes / KB).toFixed(1).padStart(8)} KB  ${file}`);
  }
  const verdict = `${(total / KB).toFixed(1)} KB of JavaScript (gzipped) on first load, ${LIMIT / KB} KB allowed`;
  if (total === 0 || total > LIMIT) {
    console.error(`${verdict}: ${total === 0 ? 'the build has no entry' : 'too much'}`);
    process.exitCode = 1;
  } else {
    console.log(verdict);
  }
}

if (process.argv[1] === import.meta.filename) check();
