import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const infra = dirname(import.meta.dirname);
const root = mkdtempSync(join(tmpdir(), 'sitwell-deadcode-'));

function put(file: string, content: unknown): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
}

let found: string;
beforeAll(() => {
  cpSync(join(infra, '../.knip.jsonc'), join(root, '.knip.jsonc'));
  put('package.json', { name: 'planted', private: true });
  put('pnpm-workspace.yaml', 'packages:\n  - packages/*\n  - apps/*\n  - infra\ncatalog:\n  unused-entry: 1.0.0\n');
  put('infra/package.json', { name: '@sitwell/infra', private: true });
  put('packages/domain/package.json', {
    name: '@sitwell/domain',
    exports: { './*': './src/*/index.ts' },
    dependencies: { 'unused-package': '1.0.0' },
  });
  put('packages/domain/src/area/index.ts', `export { used } from './parts.ts';\n`);
  put('packages/domain/src/area/parts.ts', 'export const used = 1;\nexport const unusedExport = 2;\n');
  put('packages/domain/src/area/orphan.ts', 'export const a = 1;\n');
  put('packages/domain/src/check/main.ts', 'console.log(1);\n');
  const knip = spawnSync(process.execPath, [join(infra, 'node_modules/knip/bin/knip.js'), '--no-config-hints'], {
    cwd: root,
    encoding: 'utf8',
  });
  found = knip.stdout + knip.stderr;
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(['orphan.ts', 'unusedExport', 'unused-package', 'unused-entry'])('%s is found', (name) => {
  expect(found).toContain(name);
});

test.each(['index.ts', 'check/main.ts', 'used  '])('%s is let through', (name) => {
  expect(found).not.toContain(name);
});
