import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

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

export default defineConfig({
  plugins: [react(), strictPolicy()],
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
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|zustand)\// },
            // The same for everything of ours that the page begins with.
            { name: 'page', test: /src\/(?!app\/main)/, tags: ['$initial'] },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', '{cli,conformance,scripts}/**/*.test.ts'],
  },
});
