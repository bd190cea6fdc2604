import { defineConfig } from 'vitest/config';

// Real servers, an engine that takes seconds to open, and retries that wait on purpose.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
