import { startPostgres } from '@sitwell/testing/servers';
import type { TestEngine } from './testbed.ts';

/** Both engines, for `describe.each`; each is opened once for a file. */
export const engines: { name: string; open: () => Promise<{ engine: TestEngine; stop: () => Promise<void> }> }[] = [
  { name: 'SQLite', open: async () => ({ engine: { kind: 'sqlite' }, stop: async () => {} }) },
  {
    name: 'PostgreSQL',
    open: async () => {
      const server = await startPostgres();
      return { engine: { kind: 'postgres', url: server.url }, stop: () => server.stop() };
    },
  },
];
