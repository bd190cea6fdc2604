import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is run over the packages. Tests are counted one by one, anything else as one. */
const kinds = ['lint', 'promises', 'boundaries', 'deadcode', 'typecheck', 'test', 'build', 'journey'] as const;
export type Kind = (typeof kinds)[number];

/** One script of one package that must have run, or have been answered from the cache. */
export type Task = { id: string; folder: string; name: string; kind: Kind };

export type Package = { folder: string; name: string; scripts: Record<string, string> };

export function listPackages(root: string): Package[] {
  return globSync(['apps/*', 'packages/*', 'infra'], { cwd: root })
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort()
    .map((folder) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      return { folder, name, scripts };
    });
}

/** Read from the packages, not from what ran: a task that was never started is missed this way. */
export function listTasks(root: string): Task[] {
  return listPackages(root).flatMap(({ folder, name, scripts }) =>
    kinds.filter((kind) => scripts[kind]).map((kind) => ({ id: `${name}#${kind}`, folder, name, kind })),
  );
}
