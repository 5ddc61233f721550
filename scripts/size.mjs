// Checks the weight of what is loaded first, gzipped: the entry, what a page begins with, and all that
// these import statically. What a page begins with is imported dynamically like all that comes later,
// but nothing is on screen before it is there, so it counts. Chunks that load later do not, which is
// why the build's manifest decides and not a file list.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// KB as in the design's table: 1,024 bytes.
export const KB = 1_024;
export const LIMIT = 130 * KB;
/** What a lesson may add to what is there already. */
const LESSON_LIMIT = 15 * KB;

/** The first model of src/models/all.ts. */
export const FIRST_MODEL = 'src/models/queue/index.ts';

/** The chunk that vite.config.ts makes of it. */
export const FIRST_MODEL_CHUNK = 'first-model';

/** What a first visit can begin with: the chunk and its module. Both draw a run of the first model. */
export const FIRST_PAGES = {
  front: 'src/app/front/FrontPage.tsx',
  sandbox: 'src/app/App.tsx',
};

/** @typedef {Record<string, { file: string, name?: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[] }>} Manifest */

/**
 * The files that these chunks need, their own first.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 * @returns {Set<string>}
 */
function neededFor(manifest, keys) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} key */
  function add(key) {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  }
  for (const key of keys) add(key);
  return files;
}

/**
 * What loads when a visit begins with a page.
 *
 * @param {Manifest} manifest
 * @param {string} page the name of its chunk
 */
export function firstFiles(manifest, page) {
  const keys = Object.keys(manifest);
  const entry = keys.filter((key) => manifest[key]?.isEntry);
  const parts = [FIRST_MODEL_CHUNK, page].map((chunk) => {
    const key = keys.find((one) => manifest[one]?.name === chunk);
    if (key === undefined) throw new Error(`This build has no chunk “${chunk}”.`);
    return key;
  });
  return neededFor(manifest, [...entry, ...parts]);
}

/** A lesson’s own module. */
const LESSON = /^src\/lessons\/course\/.*\/lesson\.tsx?$/;

/**
 * What each lesson loads that no other lesson and no page does: its own text, scenario and steps.
 *
 * @param {Manifest} manifest
 * @returns {Map<string, readonly string[]>} the files of each, by its module
 */
export function lessonFiles(manifest) {
  const lessons = Object.keys(manifest).filter((key) => LESSON.test(key));
  /** @param {Manifest[string] | undefined} chunk */
  const begins = (chunk) => chunk?.isEntry || chunk?.isDynamicEntry;
  const others = new Set(
    Object.keys(manifest)
      .filter((key) => begins(manifest[key]) && !LESSON.test(key))
      .flatMap((key) => [...neededFor(manifest, [key])]),
  );
  /** @param {string} file */
  const users = (file) => lessons.filter((key) => neededFor(manifest, [key]).has(file)).length;
  return new Map(
    lessons.map((key) => [
      key,
      [...neededFor(manifest, [key])].filter(
        (file) => file === manifest[key]?.file || (users(file) === 1 && !others.has(file)),
      ),
    ]),
  );
}

/**
 * The manifest of a finished build.
 *
 * @param {string} folder
 * @returns {Manifest}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));
}

/** @param {string} path */
function weigh(path) {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/**
 * What loads when a visit begins with a page, in bytes gzipped.
 *
 * @param {string} folder a finished build
 * @param {string} page
 */
export function firstLoad(folder, page) {
  return [...firstFiles(manifestOf(folder), page)].map((file) => ({
    file,
    bytes: weigh(`${folder}/${file}`),
  }));
}

/** @param {number} bytes */
const inKb = (bytes) => (bytes / KB).toFixed(1);

function check() {
  const folder = 'dist';
  for (const page of Object.keys(FIRST_PAGES)) {
    let total = 0;
    for (const { file, bytes } of firstLoad(folder, page)) {
      total += bytes;
      console.log(`${inKb(bytes).padStart(8)} KB  ${file}`);
    }
    say(
      `${inKb(total)} KB of JavaScript (gzipped) before the page “${page}” is there, ${inKb(LIMIT)} KB allowed`,
      total <= LIMIT,
    );
  }
  const weights = [...lessonFiles(manifestOf(folder))].map(([key, files]) => ({
    key,
    bytes: files.reduce((sum, file) => sum + weigh(`${folder}/${file}`), 0),
  }));
  for (const { key, bytes } of weights.filter((lesson) => lesson.bytes > LESSON_LIMIT))
    say(`${key} adds ${inKb(bytes)} KB, ${inKb(LESSON_LIMIT)} KB allowed`, false);
  const most = Math.max(0, ...weights.map(({ bytes }) => bytes));
  console.log(`${weights.length} lessons, each at most ${inKb(most)} KB`);
}

/**
 * @param {string} verdict
 * @param {boolean} isWell
 */
function say(verdict, isWell) {
  if (isWell) console.log(verdict);
  else {
    console.error(`${verdict}: too much`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) check();
