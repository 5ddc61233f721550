import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, ensureChromium } from './scripts/chromium.mjs';

// Uncommon, so that it is free; and fixed, so that a second run at the same time fails loudly
// unless it names a port of its own.
const port = Number(process.env.REDRIVE_PORT ?? 41739);

// Worker processes load this file too: they inherit the path and need not search again.
process.env.CHROMIUM_PATH = ensureChromium();

const vite = 'node node_modules/vite/bin/vite.js';

/** Serves a build, made first where nothing else makes it. */
function serve(at: number, outDir: string, make = '') {
  const command = `${make}${vite} preview --port ${at} --strictPort --outDir ${outDir}`;
  return { command, url: `http://localhost:${at}`, reuseExistingServer: false };
}

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // One set of pictures for every machine: text is drawn with our own fonts, and what small
  // differences other versions of Chromium make is let through.
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02 }, timeout: 15_000 },
  // On a busy machine each test takes as long as it takes.
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: CHROMIUM_ARGUMENTS,
    },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
  webServer: [
    serve(port, 'dist'),
    // The app with another model, for fixture.spec.ts alone.
    serve(port + 1_000, 'dist-fixture', 'npm run --silent build:fixture && '),
  ],
});
