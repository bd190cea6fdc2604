import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The programs of other people that tests need. */
export type Program = 'redis-server' | 'postgres' | 'initdb' | 'chromium';

const names: Record<Program, readonly string[]> = {
  'redis-server': ['redis-server'],
  postgres: ['postgres'],
  initdb: ['initdb'],
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
};

const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a program lies: PATH first, then the folders that packagers keep off PATH. Absent: undefined. */
export function findProgram(program: Program): string | undefined {
  for (const name of names[program]) {
    const found = onPath(name) ?? offPath(name);
    if (found) return found;
  }
  return program === 'chromium' ? macApplications.find(executable) : undefined;
}

/** As findProgram; absent: an error that names the command which installs it. */
export function getProgram(program: Program): string {
  const found = findProgram(program);
  if (!found) throw new Error(`${program} is not installed. "npm test" installs it, or says how.`);
  return found;
}

function onPath(name: string): string | undefined {
  const asked = spawnSync('sh', ['-c', 'command -v -- "$1"', 'sh', name], { encoding: 'utf8' });
  const path = asked.stdout?.trim();
  return asked.status === 0 && path?.startsWith('/') ? path : undefined;
}

function offPath(name: string): string | undefined {
  const folders = [
    // Debian keeps initdb and postgres out of PATH, one folder per major version.
    ...childrenOf('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
    ...['/opt/homebrew', '/usr/local'].flatMap((brew) => [
      `${brew}/bin`,
      ...childrenOf(`${brew}/opt`)
        .filter((formula) => formula.startsWith('postgresql'))
        .map((formula) => `${brew}/opt/${formula}/bin`),
    ]),
  ];
  return folders.map((folder) => join(folder, name)).find(executable);
}

/** Newest version first. */
function childrenOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  } catch {
    return [];
  }
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
