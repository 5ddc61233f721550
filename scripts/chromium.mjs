// Finds a Chromium for the end-to-end tests, and installs one if there is none.
// `node scripts/chromium.mjs` prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const usualPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A file may be there and still not start: a stub of a package manager, or libraries missing.
 * @param {string} path */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (starts(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is "${wanted}", but no browser starts from there.`);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...usualFolders];
  const programs = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...programs, ...usualPrograms, chromium.executablePath()].find(starts);
}

/** Everything goes to standard error: standard output is for the path.
 * @param {string} command
 * @param {string[]} args */
function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env, shell }).status === 0;
}

/** @param {string[]} args */
function aptGet(...args) {
  const root = process.getuid?.() === 0;
  return root ? run('apt-get', args) : run('sudo', ['apt-get', ...args]);
}

/** What Playwright turns off by itself: of two such lists Chromium follows the last alone. */
const OFF_BY_PLAYWRIGHT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/**
 * What costs as much as opening our page does, each time, and is never seen: two pages that the
 * address bar of every window loads for its suggestions, and a process for a page that may come.
 */
const OFF_TO_BE_FAST = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** How Chromium is started: no sandbox because containers run as root, no traffic of its own. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...OFF_TO_BE_FAST].join()}`,
];

/** @returns {string} the path of a Chromium that starts */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;

  console.error('No Chromium found: installing the one that Playwright provides.');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;

  if (existsSync('/usr/bin/apt-get')) {
    console.error("That did not work: installing the system's package.");
    // An outdated list of packages may still be good enough, so go on when the update fails.
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to its program.');
}

if (process.argv[1] === import.meta.filename) console.log(ensureChromium());
