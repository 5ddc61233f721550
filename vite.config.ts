import { resolve } from 'node:path';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { FIRST_MODEL, FIRST_MODEL_CHUNK, FIRST_PAGES } from './scripts/size.mjs';

const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in builds: the development server needs inline scripts and styles to replace modules. */
function strictPolicy(): Plugin {
  return {
    name: 'strict-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** A visitor without a link needs the first model at once: fetched with the page, not after it. */
function preloadFirstModel(): Plugin {
  return {
    name: 'preload-first-model',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const model = chunks.find(({ name }) => name === FIRST_MODEL_CHUNK);
        return (model ? [model.fileName, ...model.imports] : [])
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}

const FIRST_LOAD = ['page', 'stage', ...Object.keys(FIRST_PAGES), FIRST_MODEL_CHUNK];

/**
 * Terser makes what the page begins with two per cent smaller than the bundler does. It is slow: all
 * else, most of all the layout library, stays as it is.
 */
function smallerFirstLoad(): Plugin {
  return {
    name: 'smaller-first-load',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !FIRST_LOAD.includes(chunk.name)) continue;
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true },
        });
        if (code) chunk.code = code;
      }
    },
  };
}

/** What panels ask the first model about its run. */
const FIRST_ANALYSIS = 'src/models/queue/analysis.ts';

/** To the bundler whoever imports one icon imports all: what a first visit shows is told by name. */
const ICON = /lucide-react\/dist\/esm\/icons\//;
const FIRST_ICONS = /\/(triangle-alert|chevron-down|arrow-left|x|menu|contrast)\.mjs/;

/**
 * A chunk of a module and of all that it imports statically; of several modules, of what each of them
 * imports.
 *
 * @param entries the modules, from the root of the project
 */
function neededBy(entries: string | readonly string[], chunk: string) {
  let needed: readonly ReadonlySet<string>[] | null = null;
  return (id: string, context: Rolldown.ChunkingContext) => {
    needed ??= [entries]
      .flat()
      .map((entry) => importedBy(resolve(import.meta.dirname, entry), context));
    const isLater = ICON.test(id) && !FIRST_ICONS.test(id);
    return !isLater && needed.every((set) => set.has(id)) ? chunk : null;
  };
}

function importedBy(id: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([id]);
  const left = [id];
  for (const from of left) {
    for (const imported of context.getModuleInfo(from)?.importedIds ?? []) {
      if (found.has(imported)) continue;
      found.add(imported);
      left.push(imported);
    }
  }
  return found;
}

/** What comes with the page as soon as its stage is drawn, on every screen. */
const AFTER_STAGE =
  /src\/(timeline\/Timeline|panels\/transport\/Transport|app\/(Dock|Unseen|address\/follow|failed\/Failure|interventions\/TimelineMarks))\.tsx?/;

/** And what stands around the stage where there is room for it. */
const AROUND_STAGE =
  /src\/(app\/(SidePanel|ScenarioActions|PageTools|LookTools|DockSplitter|undo\/UndoButtons)|panels\/(presets\/Findings|settings\/Settings|outcome\/MainTiles))\.tsx/;

export default defineConfig({
  plugins: [
    { enforce: 'pre', ...mdx() },
    react(),
    strictPolicy(),
    preloadFirstModel(),
    smallerFirstLoad(),
  ],
  // Relative addresses, so that a build works from any folder of any host.
  base: './',
  // Without this header a sandboxed frame cannot load the scripts; usual static hosts send it too.
  preview: { cors: true },
  build: {
    target: 'es2022',
    // scripts/size.mjs reads from it what the first load consists of.
    manifest: true,
    // The layout library comes in one piece, and only with the first statechart.
    chunkSizeWarningLimit: 1_600,
    // Every browser that runs ES2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    // React in one piece: otherwise what lazy panels share with the page becomes a chunk of crumbs.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|zustand)\// },
            // The same for everything of ours that the page begins with.
            { name: 'page', test: /src\/(?!app\/main)/, tags: ['$initial'] },
            // And for the first model, which every page loads: the others share most of it. Then
            // for what panels ask it.
            { name: neededBy(FIRST_MODEL, FIRST_MODEL_CHUNK) },
            { name: neededBy(Object.values(FIRST_PAGES), 'stage') },
            { name: neededBy(FIRST_PAGES.front, 'front') },
            { name: neededBy(FIRST_PAGES.sandbox, 'sandbox') },
            { name: neededBy(FIRST_ANALYSIS, 'analysis') },
            { name: 'after', test: AFTER_STAGE },
            { name: 'around', test: AROUND_STAGE },
            { name: 'icons', test: /lucide-react/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    // By default one processor is left idle: of two, that is half.
    maxWorkers: '100%',
    // Pure functions leave nothing behind: what one file has imported serves the next, in half the
    // time. What does keep something resets its modules first.
    isolate: false,
    // No test is about time that passes: on a busy machine each takes as long as it takes.
    testTimeout: 120_000,
    setupFiles: 'src/models/loadedForTests.ts',
    include: ['src/**/*.test.{ts,tsx}', '{cli,conformance,scripts}/**/*.test.ts'],
  },
});
