import react from '@vitejs/plugin-react';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { FIRST_MODEL } from './scripts/size.mjs';

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
        const model = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST_MODEL));
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

const FIRST_LOAD = ['page', 'models', 'queue'];

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

/** What models share to find out what panels show of a run: it loads after the first picture. */
const SHARED_BY_ANALYSES =
  /src\/(models\/(metric|function\/(describe|report|metrics|refusals|lanes\/)|outcome\/)|lambda\/price)/;

/**
 * What models share and load with themselves. Not what only panels ask them for later: what is found
 * out about a run, details, templates, words of interventions; nor what is for streams alone.
 */
const SHARED_BY_MODELS =
  /src\/(models\/(?!metric|details|faults|template|bodies|chunks|units|function\/(describe|report|metrics|refusals|lanes\/|environmentDetails|template|eventKinds))([^/]+\.ts|function\/)|lambda\/(?!price|filterPatterns|operators|pattern)|simulator\/)|\/(xstate|tinyqueue)\//;

export default defineConfig({
  plugins: [react(), strictPolicy(), preloadFirstModel(), smallerFirstLoad()],
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
            // And for what the execution models share, each of which is loaded when it is needed.
            { name: 'models', test: SHARED_BY_MODELS, minShareCount: 2 },
            { name: 'analyses', test: SHARED_BY_ANALYSES, minShareCount: 2 },
            { name: 'icons', test: /lucide-react/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    setupFiles: 'src/models/loadedForTests.ts',
    include: ['src/**/*.test.{ts,tsx}', '{cli,conformance,scripts}/**/*.test.ts'],
  },
});
