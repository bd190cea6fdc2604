import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** How the tests of every package run. The report is what `npm test` counts, from the cache as well. */
export default defineConfig({
  test: {
    reporters: ['dot', ['json', { outputFile: '.reports/vitest.json' }]],
    setupFiles: [join(import.meta.dirname, 'setup.ts')],
    // Real servers and a browser on two busy cores: slow is not wrong.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
