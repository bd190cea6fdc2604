import { type RunningServer, startPostgres } from '@sitwell/testing/servers';
import type { TestEngine } from './testbed.ts';

/** Started by the first test that asks for it; the files of a process share it, and it ends with the process. */
let postgres: Promise<RunningServer> | undefined;

/** Both engines, for `describe.each`. */
export const engines: { name: string; open: () => Promise<TestEngine> }[] = [
  { name: 'SQLite', open: async () => ({ kind: 'sqlite' }) },
  {
    name: 'PostgreSQL',
    async open() {
      postgres ??= startPostgres();
      return { kind: 'postgres', url: (await postgres).url };
    },
  },
];
