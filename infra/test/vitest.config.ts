import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** How the tests of every package run. The report is what `npm test` counts, from the cache as well. */
export default defineConfig({
  test: {
    reporters: ['dot', ['json', { outputFile: '.reports/vitest.json' }]],
    // Files share a process: a new one for each costs more than most tests. What a test changes for all, it puts back.
    isolate: false,
    // The code runs as it runs in use: by Node's own loader. Only what Node cannot read, such as JSX, goes through Vite (apps/web).
    experimental: { viteModuleRunner: false },
    // Whether turbo runs the tests, and so has built what they look at.
    provide: { byTurbo: process.env['TURBO_HASH'] !== undefined },
    setupFiles: [join(import.meta.dirname, 'setup.ts')],
    // Real servers and a browser on two busy cores: slow is not wrong.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
