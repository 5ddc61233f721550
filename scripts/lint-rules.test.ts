// Restrictions in biome.json rot silently: a glob that matches nothing complains about nothing.
// So this breaks every one of them on purpose and expects exactly these complaints.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folders = [
  'simulator',
  'aws',
  'lambda',
  'models',
  'scenario',
  'playback',
  'stage',
  'timeline',
  'exports',
  'panels',
  'lessons',
  'challenges',
  'reference',
  'app',
];
const core = folders.slice(0, 5);
/** What is simulated and checked in them depends on nothing outside, although they show it. */
const pure = [...core, 'challenges'];
const clocks = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const outside = ['queueMicrotask', 'document', 'window', 'globalThis', 'crypto', 'fetch'];

const imports = 'lint/style/noRestrictedImports';
const globals = 'lint/style/noRestrictedGlobals';

/** Each file of one line, with the rules that must object to it: none means that it is fine. */
const cases = new Map<string, { code: string; rules: string[] }>();
function add(path: string, code: string, ...rules: string[]) {
  cases.set(path, { code, rules });
}

for (const [rank, folder] of folders.entries()) {
  for (const [otherRank, other] of folders.entries()) {
    const allowed = otherRank <= rank ? [] : [imports];
    add(`src/${folder}/${other}-file.ts`, `export * from '../${other}/x';`, ...allowed);
    add(`src/${folder}/${other}-index.ts`, `export * from '../${other}';`, ...allowed);
    add(`src/${folder}/a/b/${other}.ts`, `export * from '../../../${other}/a/x.ts';`, ...allowed);
    add(`src/${folder}/${other}-type.ts`, `export type { X } from '../${other}/x';`, ...allowed);
    add(`src/${folder}/${other}-later.ts`, `export const x = import('../${other}/x');`, ...allowed);
  }
  for (const other of ['cli', 'conformance', 'e2e', 'scripts']) {
    // What is compared with AWS is shown, so one folder may know of it.
    const allowed = folder === 'reference' && other === 'conformance' ? [] : [imports];
    add(`src/${folder}/${other}.ts`, `export * from '../../${other}/x';`, ...allowed);
  }
  for (const name of ['react', 'react-dom/client', 'zustand', 'd3-selection', '@base-ui/react']) {
    const banned = core.includes(folder) ? [imports] : [];
    add(`src/${folder}/${name.replaceAll('/', '-')}.ts`, `export * from '${name}';`, ...banned);
  }
  const silent = pure.includes(folder) || ['playback', 'stage', 'timeline'].includes(folder);
  for (const name of clocks) {
    add(`src/${folder}/${name}.ts`, `export const x = ${name};`, ...(silent ? [globals] : []));
  }
  for (const name of outside) {
    const banned = pure.includes(folder) ? [globals] : [];
    add(`src/${folder}/${name}.ts`, `export const x = ${name};`, ...banned);
  }
  add(`src/${folder}/random.ts`, 'export const x = Math.random();', 'plugin');
  add(`src/${folder}/console.ts`, "console.log('x');", 'lint/suspicious/noConsole');
}
add('src/playback/player.ts', `export const x = [${clocks.join(', ')}];`);
add('src/panels/own/stage.ts', "export * from './app/x';");
add('src/app/any.ts', 'export const x = [] as any;', 'lint/suspicious/noExplicitAny');
add('src/app/sure.ts', 'export const x = [].at(0)!;', 'lint/style/noNonNullAssertion');
add('cli/console.ts', "export * from '../src/app/x';\nconsole.log(new Date());");
add(
  'e2e/sleep.spec.ts',
  "import { test } from '@playwright/test';\n" +
    "test('x', async ({ page }) => {\n  await page.waitForTimeout(9);\n});",
  'lint/nursery/noPlaywrightWaitForTimeout',
);

interface Diagnostic {
  category: string;
  location: { path: string };
}
const found = new Map<string, string[]>();
let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'redrive-lint-'));
  for (const name of ['biome.json', 'lint', '.gitignore', 'package.json']) {
    await cp(name, join(root, name), { recursive: true });
  }
  for (const [path, { code }] of cases) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), code);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const output = await new Promise<string>((done) => {
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (_error, stdout) => done(stdout));
  });
  for (const { category, location } of JSON.parse(output).diagnostics as Diagnostic[]) {
    found.set(location.path, [...(found.get(location.path) ?? []), category]);
  }
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('lint objects to each forbidden line, and to nothing else', () => {
  const wanted = Object.fromEntries([...cases].map(([path, { rules }]) => [path, rules]));
  const got = Object.fromEntries([...cases.keys()].map((path) => [path, found.get(path) ?? []]));
  expect(got).toEqual(wanted);
});
