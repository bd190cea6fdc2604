import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The real settings over a tree of planted mistakes: a rule that has never fired is not known to work.
const infra = dirname(import.meta.dirname);
const root = mkdtempSync(join(tmpdir(), 'sitwell-lint-'));

/** What stands in which file, and what the linter that must find it calls it. */
const planted: [found: string, file: string, source: string][] = [
  ['Date.now', 'packages/domain/src/clock.ts', 'export const now = () => Date.now();'],
  ['Date.now', 'packages/domain/src/handed.ts', 'export const now = Date.now;'],
  ['new Date()', 'packages/domain/src/date.ts', 'export const today = new Date();'],
  ['Temporal.Now', 'packages/domain/src/temporal.ts', 'export const now = () => Temporal.Now.instant();'],
  ['Math.random', 'packages/services/src/dice.ts', 'export const roll = () => Math.random();'],
  ['process.env', 'apps/api/src/setting.ts', `export const key = process.env['KEY'];`],
  ['noRestrictedImports', 'apps/api/src/env.ts', `import { env } from 'node:process';\nexport const key = env;`],
  [
    'A Tenant is minted',
    'packages/services/src/scope.ts',
    `import type { Tenant } from './t.ts';\nexport const t = 'x' as Tenant;`,
  ],
  ['noUndeclaredDependencies', 'packages/domain/src/borrowed.ts', `import { z } from 'zod';\nexport const a = z;`],
  ['noImportCycles', 'packages/domain/src/round.ts', `import { b } from './about.ts';\nexport const a = () => b;`],
  ['noExplicitAny', 'packages/domain/src/loose.ts', 'export const a: any = 1;'],
  ['noTsIgnore', 'packages/domain/src/hushed.ts', '// @ts-ignore\nexport const a: string = 1;'],
  ['noNonNullAssertion', 'packages/domain/src/sure.ts', 'export const f = (a?: string) => a!;'],
  ['noConsole', 'packages/domain/src/loud.ts', `console.log('here');`],
  ['noSkippedTests', 'packages/domain/src/skipped.test.ts', `test.skip('later', () => {});`],
  ['noFocusedTests', 'packages/domain/src/focused.test.ts', `test.only('this', () => {});`],
  ['noUnusedImports', 'packages/domain/src/spare.ts', `import { readFileSync } from 'node:fs';\nexport const a = 1;`],
  ['format', 'packages/domain/src/untidy.ts', 'export const a = "double";'],
  ['no-floating-promises', 'packages/domain/src/adrift.ts', 'export function f() {\n  Promise.resolve();\n}'],
  ['no-misused-promises', 'packages/domain/src/misused.ts', '[1].forEach(async () => {});'],
  ['await-thenable', 'packages/domain/src/eager.ts', 'export async function f() {\n  await 1;\n}'],
  [
    'switch-exhaustiveness-check',
    'packages/domain/src/partial.ts',
    `export function f(a: 'x' | 'y') {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}`,
  ],
];

const allowed: Record<string, string> = {
  'apps/api/src/main.ts': `console.log(Date.now(), new Date(), Math.random(), process.env['PORT']);\n`,
  'apps/standalone/src/doctor.ts': `console.log(process.env['PORT']);\n`,
  'packages/domain/src/clock.test.ts': 'export const now = Date.now();\n',
  'infra/tool/tool.ts': `console.log(Date.now(), process.env['CI']);\n`,
  'packages/domain/src/given.ts': `// Date.now() and new Date() in words\nexport const at = (now: number) => new Date(now).toISOString();\n`,
  'packages/services/src/access/tenant.ts':
    'export type Tenant = string;\nexport const mint = (id: string) => id as Tenant;\n',
  'packages/domain/src/about.ts': `import { a } from './round.ts';\n\nexport const b = () => a;\n`,
};

function put(file: string, source: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
}

function run(program: string, args: string[]): string {
  const bin = join(infra, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  const { stdout, stderr } = spawnSync(join(bin, program), args, { cwd: root, env, encoding: 'utf8' });
  return stdout + stderr;
}

let said: string[];
beforeAll(() => {
  for (const name of ['.biome.jsonc', '.oxlintrc.json', '.gitignore'])
    cpSync(join(infra, '..', name), join(root, name));
  cpSync(join(infra, 'lint'), join(root, 'infra/lint'), { recursive: true });
  for (const folder of ['packages/domain', 'packages/services', 'apps/api', 'apps/standalone']) {
    put(`${folder}/package.json`, '{ "name": "planted", "type": "module" }\n');
    put(`${folder}/tsconfig.json`, '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }\n');
    symlinkSync(join(infra, 'node_modules'), join(root, folder, 'node_modules'));
  }
  for (const [, file, source] of planted) put(file, `${source}\n`);
  for (const [file, source] of Object.entries(allowed)) put(file, source);
  const biome = run('biome', ['check', '--error-on-warnings', '--max-diagnostics=none', '--reporter=github', '.']);
  const oxlint = run('oxlint', ['--type-aware', '--format=unix']);
  said = [...biome.split('\n'), ...oxlint.split('\n')];
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(planted)('%s is found in %s', (found, file) => {
  expect(said.filter((line) => line.includes(file)).join('\n')).toContain(found);
});

test.each(Object.keys(allowed))('%s is let through', (file) => {
  const complaints = said.filter((line) => line.includes(file) && !line.includes('noImportCycles'));
  expect(complaints).toEqual([]);
});
