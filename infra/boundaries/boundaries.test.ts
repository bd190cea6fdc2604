import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAnswerTables } from './answerTables.ts';
import { type Breach, findBreaches } from './cruise.ts';
import { rules } from './rules.ts';

const root = mkdtempSync(join(tmpdir(), 'sitwell-boundaries-'));

/** What each planted file imports, and which rule must say so. */
const planted: [rule: string, file: string, source: string][] = [
  ['content-stands-alone', 'packages/content/src/a.ts', `import type { A } from '@sitwell/domain/area';`],
  ['domain-stands-alone', 'packages/domain/src/a.ts', `import type { A } from '@sitwell/database/area';`],
  ['domain-takes-only-types-of-content', 'packages/domain/src/b.ts', `import { a } from '@sitwell/content/area';`],
  ['domain-takes-only-types-of-content', 'packages/domain/src/c.ts', `export { a } from '@sitwell/content/area';`],
  ['adapters-not-sideways-or-up', 'packages/database/src/a.ts', `import type { A } from '@sitwell/queue/area';`],
  ['adapters-not-sideways-or-up', 'packages/queue/src/a.ts', `import type { A } from '@sitwell/services/area';`],
  ['adapters-not-sideways-or-up', 'packages/channels/src/a.test.ts', `import { a } from '@sitwell/database/area';`],
  [
    'services-take-only-types-of-queue-and-channels',
    'packages/services/src/a.ts',
    `import { a } from '@sitwell/queue/area';`,
  ],
  [
    'services-take-only-types-of-queue-and-channels',
    'packages/services/src/b.ts',
    `import type { A } from '@sitwell/channels/area'; const late = () => import('@sitwell/channels/area');`,
  ],
  ['packages-not-up-to-apps', 'packages/services/src/c.ts', `import type { A } from '@sitwell/api/router';`],
  ['apps-not-sideways', 'apps/api/src/a.ts', `import type { A } from '@sitwell/worker/worker';`],
  ['apps-not-sideways', 'apps/worker/src/a.ts', `import type { A } from '@sitwell/api/router';`],
  ['standalone-composes-api-and-worker', 'apps/standalone/src/a.ts', `import { a } from '@sitwell/web/page';`],
  ['web-knows-only-the-router', 'apps/web/src/a.tsx', `import type { A } from '@sitwell/api/app';`],
  ['web-takes-the-type-of-the-router', 'apps/web/src/b.tsx', `import { a } from '@sitwell/api/router';`],
  ['web-takes-domain-and-content', 'apps/web/src/c.tsx', `import type { A } from '@sitwell/services/area';`],
  ['testing-in-tests-only', 'packages/queue/src/b.ts', `import { a } from '@sitwell/testing/servers';`],
  ['testing-in-tests-only', 'apps/standalone/src/b.ts', `import { a } from '@sitwell/testing/factories';`],
  ['demo-takes-factories-and-smtp', 'apps/standalone/src/demo/a.ts', `import { a } from '@sitwell/testing/servers';`],
  ['testbed-in-tests-only', 'apps/worker/src/b.ts', `import { a } from '@sitwell/services/testbed';`],
  ['testbed-in-tests-only', 'packages/services/src/d.ts', `import { a } from './testbed/index.ts';`],
  ['zero-noise-in-tests-only', 'packages/services/src/f.ts', `import { a } from '@sitwell/domain/zeroNoise';`],
  ['infra-is-not-imported', 'apps/api/src/b.ts', `import { a } from '../../../infra/area.ts';`],
  ['tenant-minted-in-two-places', 'packages/services/src/access/index.ts', `export { a } from './tenant.ts';`],
  ['tenant-minted-in-two-places', 'packages/services/src/access/gate.test.ts', `import { a } from './tenant.ts';`],
  ['reports-not-to-answers', 'packages/services/src/reports/a.ts', `import type { A } from '../assessment/index.ts';`],
  ['reports-not-to-answers', 'packages/services/src/reports/b.ts', `import { a } from '@sitwell/services/symptoms';`],
  ['packages-by-name', 'packages/services/src/e.ts', `import { a } from '../../domain/src/area/index.ts';`],
  ['no-cycles', 'packages/domain/src/circle/one.ts', `import { two } from './two.ts'; export const one = two;`],
  ['resolvable', 'packages/domain/src/d.ts', `import { a } from './nowhere.ts';`],
];

/** What the same places may import; the second file of the circle, which is named once, stands here as well. */
const allowed: Record<string, string> = {
  'packages/domain/src/circle/two.ts': `import { one } from './one.ts'; export const two = one;`,
  'packages/content/src/ok.test.ts': `import { a } from '@sitwell/testing/servers';`,
  'packages/domain/src/ok.ts': `import type { A } from '@sitwell/content/area';`,
  'packages/database/src/ok.ts': `import { a } from '@sitwell/domain/area';`,
  'packages/services/src/ok.ts': `import type { A } from '@sitwell/queue/area'; import { a } from '@sitwell/database/area';`,
  'packages/services/src/ok.test.ts': `import { a } from '@sitwell/queue/area'; import { b } from './testbed/index.ts';`,
  'packages/services/src/testbed/ok.ts': `import { a } from '@sitwell/channels/area'; import { b } from '@sitwell/testing/servers';`,
  'packages/services/src/access/gate.ts': `import { a } from './tenant.ts';`,
  'packages/services/src/access/jobTenants.ts': `import { a } from './tenant.ts';`,
  'packages/services/src/ok2.ts': `import type { A } from './access/tenant.ts';`,
  'packages/services/src/reports/ok.ts': `import { a } from '../access/gate.ts';`,
  'apps/api/src/ok.ts': `import { a } from '@sitwell/services/area';`,
  'apps/web/src/ok.tsx': `import type { A } from '@sitwell/api/router'; import { a } from '@sitwell/domain/area';`,
  'apps/standalone/src/ok.ts': `import { a } from '@sitwell/api/app'; import { b } from '@sitwell/worker/worker';`,
  'apps/standalone/src/demo/ok.ts': `import { a } from '@sitwell/testing/factories'; import { b } from '@sitwell/testing/smtp';`,
  'infra/ok.ts': `import { a } from '@sitwell/testing/servers'; import { b } from '@sitwell/services/testbed';`,
};

const target = 'export const a = 1; export const b = 2; export type A = string;';
const packages: Record<string, Record<string, string>> = {
  'packages/content': { './*': './src/*/index.ts' },
  'packages/domain': { './*': './src/*/index.ts' },
  'packages/database': { './*': './src/*/index.ts' },
  'packages/queue': { './*': './src/*/index.ts' },
  'packages/channels': { './*': './src/*/index.ts' },
  'packages/services': { './*': './src/*/index.ts' },
  'packages/testing': { './*': './src/*/index.ts' },
  'apps/api': { './router': './src/router.ts', './app': './src/app.ts' },
  'apps/worker': { './worker': './src/worker.ts' },
  'apps/web': { './page': './src/page.tsx' },
  'apps/standalone': {},
};
const targets = [
  ...['content', 'domain', 'database', 'queue', 'channels', 'services'].map(
    (name) => `packages/${name}/src/area/index.ts`,
  ),
  ...['servers', 'factories', 'smtp'].map((name) => `packages/testing/src/${name}/index.ts`),
  ...['testbed', 'assessment', 'symptoms'].map((name) => `packages/services/src/${name}/index.ts`),
  'packages/domain/src/zeroNoise/index.ts',
  'packages/services/src/access/tenant.ts',
  'apps/api/src/router.ts',
  'apps/api/src/app.ts',
  'apps/worker/src/worker.ts',
  'apps/web/src/page.tsx',
  'infra/area.ts',
];

function put(file: string, source: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), source);
}

let breaches: Breach[];
beforeAll(async () => {
  mkdirSync(join(root, 'node_modules/@sitwell'), { recursive: true });
  for (const [folder, exports] of Object.entries(packages)) {
    const name = folder.split('/')[1] ?? '';
    put(`${folder}/package.json`, JSON.stringify({ name: `@sitwell/${name}`, type: 'module', exports }));
    symlinkSync(join(root, folder), join(root, 'node_modules/@sitwell', name));
  }
  for (const file of targets) put(file, target);
  for (const [, file, source] of planted) put(file, source);
  for (const [file, source] of Object.entries(allowed)) put(file, source);
  breaches = await findBreaches(root);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(planted)('%s: %s', (rule, file) => {
  expect(breaches.filter(({ from }) => from === file).map((breach) => breach.rule)).toContain(rule);
});

test('each rule has a planted violation', () => {
  expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
});

test('what is allowed is let through', () => {
  const files = new Set([...Object.keys(allowed), ...targets]);
  expect(breaches.filter(({ from }) => files.has(from))).toEqual([]);
});

test('a folder in which no import can be read is an error, not a pass', async () => {
  await expect(findBreaches(join(root, 'node_modules'))).rejects.toThrow();
});

test('reports that name a table of answers are found, in a query, a type and SQL, and in no comment', () => {
  put(
    'packages/database/src/schema/symptoms.ts',
    'export interface SymptomTables {\n  strain_band: { person: string };\n}',
  );
  put(
    'packages/database/src/schema/workstation.ts',
    'export interface Tables {\n  assessment: {\n    id: string;\n  };\n}',
  );
  put(
    'packages/services/src/reports/query.ts',
    `// 'strain_band' is not read here
     db.selectFrom('strain_band as s').innerJoin("assessment", 'assessment.id', 's.assessment');
     type Row = Schema['assessment']; sql\`select * from strain_band\`; /* 'assessment' */ const word = 'self assessment';`,
  );
  put('apps/api/src/routers/reports.ts', `db.selectFrom('published_leaf'); sql\`select 1 from assessment\``);
  const found = findAnswerTables(root).map(({ from, to }) => `${from}: ${to}`);
  expect(found.sort()).toEqual([
    'apps/api/src/routers/reports.ts: from assessment',
    `packages/services/src/reports/query.ts: "assessment"`,
    `packages/services/src/reports/query.ts: 'assessment'`,
    `packages/services/src/reports/query.ts: 'assessment.id'`,
    `packages/services/src/reports/query.ts: 'strain_band as s'`,
    `packages/services/src/reports/query.ts: from strain_band`,
  ]);
});

test('a schema without tables of answers is an error: the guard has lost what it guards', () => {
  put('packages/database/src/schema/workstation.ts', 'export type Moved = 1;');
  expect(() => findAnswerTables(root)).toThrow('must follow');
});
