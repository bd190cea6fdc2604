import { defineConfig } from 'vitest/config';

// Real servers on a machine that may be busy.
export default defineConfig({ test: { testTimeout: 20_000 } });
