// `npm test`: every check in order, going on after failures. The last line is "N passed, N failed":
// each test of the test runners counts, and each other stage counts as one.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'redrive-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport,
};
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failedStages = [];

/** Starts a command at once. `live` shows its output as it comes; otherwise it is kept for later.
 * @param {string} command
 * @param {'live' | 'kept'} show */
function start(command, show) {
  const began = performance.now();
  const child = spawn(command, { shell: true, env, stdio: show === 'live' ? 'inherit' : 'pipe' });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  return new Promise((done) => {
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      done({ ok: code === 0, seconds, output: Buffer.concat(output) });
    });
  });
}

/** @param {string} name */
const heading = (name) => console.log(`\n=== ${name} ===`);

/** @param {string} name
 * @param {Promise<{ ok: boolean, seconds: string, output: Buffer }>} running
 * @param {() => { passed: number, failed: number }} [counts] */
async function finish(name, running, counts) {
  const { ok, seconds, output } = await running;
  if (output.length > 0) process.stdout.write(output);
  let { passed, failed } = counts ? safely(counts) : { passed: Number(ok), failed: Number(!ok) };
  // A runner that found no test, or that failed although no test did, is a failure of its own.
  if (failed === 0 && (passed === 0 || !ok)) failed = 1;
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedStages.push(name);
  const count = counts ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`--- ${name}: ${failed > 0 ? 'FAILED' : 'ok'} in ${seconds} s${count}`);
  return failed === 0;
}

/** @param {() => { passed: number, failed: number }} counts */
function safely(counts) {
  try {
    return counts();
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {string} name
 * @param {string} command
 * @param {() => { passed: number, failed: number }} [counts] */
function stage(name, command, counts) {
  heading(name);
  return finish(name, start(command, 'live'), counts);
}

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

// The quick checks run side by side; a browser that is missing is fetched meanwhile.
const browser = start('node scripts/chromium.mjs', 'kept');
const sideBySide = [
  { name: 'lint and format', running: start('npm run --silent lint', 'kept') },
  { name: 'types', running: start('npm run --silent types', 'kept') },
  { name: 'unused code and dependencies', running: start('knip', 'kept') },
];
for (const { name, running } of sideBySide) {
  heading(name);
  await finish(name, running);
}

await stage(
  'unit tests',
  `vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json="${unitReport}"`,
  () => {
    const { numPassedTests, numFailedTests, testResults } = read(unitReport);
    // A file that cannot be loaded has no test that could fail in its place.
    const broken = testResults.filter(
      (/** @type {any} */ file) =>
        file.status === 'failed' &&
        !file.assertionResults.some((/** @type {any} */ it) => it.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  },
);
await stage('conformance', 'npm run --silent conformance');

// Nothing may be measured or tested on an earlier build.
rmSync('dist', { recursive: true, force: true });
await stage('build', 'npm run --silent build');
await stage('size', 'npm run --silent size');

heading('browser');
if (await finish('browser', browser)) {
  await stage('end to end', 'playwright test --forbid-only --reporter=list,json', () => {
    const { stats, errors } = read(e2eReport);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });
} else {
  await finish('end to end', Promise.resolve({ ok: false, seconds: '0.0', output: Buffer.of() }));
}

rmSync(reports, { recursive: true, force: true });
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
