import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { count } from './tally.ts';
import { listPackages, listTasks } from './workspace.ts';

const infra = dirname(import.meta.dirname);

describe('a workspace with planted faults', () => {
  const root = mkdtempSync(join(tmpdir(), 'sitwell-check-'));
  const vitest = `node ${join(infra, 'node_modules/vitest/vitest.mjs')} run --config ${join(infra, 'test/vitest.config.ts')}`;

  function put(file: string, content: unknown): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
  }

  function putPackage(name: string, scripts: Record<string, string>, source = ''): void {
    put(`packages/${name}/package.json`, { name, private: true, type: 'module', scripts });
    put(`packages/${name}/src/${name}.test.ts`, `import { expect, test } from 'vitest';\n${source}`);
  }

  function npmTest(): Promise<{ code: number; lines: string[] }> {
    const args = [join(infra, 'check/main.ts'), '--root', root];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { encoding: 'utf8' }, (error, stdout) => {
        resolve({ code: error ? Number(error.code) : 0, lines: stdout.trim().split('\n') });
      });
    });
  }

  beforeAll(() => {
    const { tasks, ...rest } = JSON.parse(
      readFileSync(join(infra, '../turbo.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
    );
    const general = Object.fromEntries(Object.entries(tasks).filter(([name]) => !name.includes('#')));
    put('turbo.json', { ...rest, tasks: general });
    put('package.json', { name: 'planted', private: true, packageManager: 'pnpm@12.21.0' });
    put('pnpm-workspace.yaml', 'packages:\n  - packages/*\npmOnFail: ignore\n');
    put('pnpm-lock.yaml', "lockfileVersion: '9.0'\n");
    put('tsconfig.base.json', {});
    put('.gitignore', 'node_modules\n.turbo\n.reports\n');
    symlinkSync(join(infra, 'node_modules'), join(root, 'node_modules'));
    const two = `test('one', () => expect(1).toBe(1)); test('two', () => expect(2).toBe(2));`;
    putPackage('sound', { test: vitest, typecheck: 'true' }, two);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('sound packages pass, and are counted the same from the cache', async () => {
    const first = await npmTest();
    expect([first.code, first.lines.at(-1)], first.lines.join('\n')).toEqual([0, '3 passed, 0 failed']);
    const again = await npmTest();
    expect([again.code, again.lines.at(-1)]).toEqual([0, '3 passed, 0 failed']);
    expect(again.lines.find((line) => line.startsWith('packages/sound'))).toContain('cached');
  });

  test('each fault is a failure, and the sound package still counts', async () => {
    putPackage('wrong', { test: vitest }, `test('sums', () => expect(1 + 1).toBe(3)); test('fine', () => {});`);
    putPackage('unloadable', { test: vitest }, `import './missing.ts';`);
    putPackage('killed', { test: vitest }, `test('dies', () => process.kill(process.ppid, 'SIGKILL'));`);
    putPackage('silent', { test: 'true' });
    putPackage('shouting', { test: vitest }, `test('prints', () => console.error('lost'));`);
    putPackage('untyped', { typecheck: 'false' });
    const { code, lines } = await npmTest();
    expect([code, lines.at(-1)], lines.join('\n')).toEqual([1, '4 passed, 6 failed']);
    const failures = lines.filter((line) => line.includes('#') && !line.includes('ERROR')).join('\n');
    for (const fault of ['wrong', 'unloadable', 'killed', 'silent', 'shouting', 'untyped'])
      expect(failures).toContain(`${fault}#`);
  });
});

describe('counting', () => {
  const task = { id: 'a#test', folder: 'packages/a', name: 'a', kind: 'test' } as const;
  const ran = { ok: true, cached: false, milliseconds: 1 };
  const good = { numPassedTests: 3, numFailedTests: 0, success: true };

  test.each([
    ['a report of passes', ran, good, [3, 0]],
    ['a report from the cache', { ...ran, cached: true }, good, [3, 0]],
    ['failed tests', { ...ran, ok: false }, { numPassedTests: 3, numFailedTests: 2, success: false }, [3, 2]],
    [
      'a file that never loaded',
      { ...ran, ok: false },
      { ...good, success: false, testResults: [{ status: 'failed', assertionResults: [] }] },
      [3, 1],
    ],
    ['an unhandled error beside passing tests', { ...ran, ok: false }, good, [3, 1]],
    ['a failed report with exit code 0', ran, { ...good, success: false }, [3, 1]],
    ['no test at all', ran, { numPassedTests: 0, numFailedTests: 0, success: true }, [0, 1]],
    ['no report', ran, undefined, [0, 1]],
    ['a task that never ran', undefined, good, [0, 1]],
  ])('%s', (_, how, report, expected) => {
    const { passed, failed, complaints } = count(task, how, report);
    expect([passed, failed]).toEqual(expected);
    expect(complaints.length > 0).toBe(failed > 0);
  });
});

describe('this repository', () => {
  const root = dirname(infra);

  test('the checks that read every package are run again when any package changes', () => {
    const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''));
    const packages = listPackages(root).map(({ name }) => `${name}#transit`);
    expect(new Set(tasks['@sitwell/infra#sources'].dependsOn)).toEqual(new Set(packages));
  });

  test('every package has its types checked and its tests run with the shared settings', () => {
    const tasks = new Set(listTasks(root).map(({ id }) => id));
    const together = readFileSync(join(infra, 'tsconfig.node.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    const checked = JSON.parse(together).include.map((path: string) => join(infra, path));
    for (const { folder, name, scripts } of listPackages(root)) {
      const isChecked = checked.some((path: string) => matchesGlob(join(root, folder, 'src'), path));
      expect([name, isChecked || tasks.has(`${name}#typecheck`)]).toEqual([name, true]);
      expect(tasks).toContain(`${name}#test`);
      expect(scripts['test']).toContain('vitest.config.ts');
    }
  });
});
