import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { root } from './places.mjs';
import { run } from './programs.mjs';

const stampFile = join(root, 'node_modules/.sitwell-stamp');

/**
 * Brings node_modules in line with the lockfile, when one of them changed since the last time.
 * @param {import('./toolchain.mjs').Tools} tools
 */
export async function installDependencies({ pnpm, env }) {
  const packages = workspacePackages();
  const stamp = fingerprint(packages);
  const complete = packages.every((folder) => existsSync(join(root, folder, 'node_modules')));
  if (complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  process.stderr.write('sitwell: installing packages\n');
  // Without a terminal pnpm would otherwise refuse to replace a node_modules that another version made.
  const args = ['install', '--frozen-lockfile', '--prefer-offline', '--config.confirmModulesPurge=false'];
  const result = await run(pnpm, args, { cwd: root, env, shell: process.platform === 'win32' });
  if (result.code !== 0) {
    process.stderr.write(result.output);
    if (/LOCKFILE/.test(result.output)) {
      fail(
        'pnpm-lock.yaml does not match the package.json files. Mend it with: npm run exec pnpm install, and commit it.',
      );
    }
    fail('pnpm could not install the packages; what it said stands above. Is the npm registry reachable?');
  }
  writeFileSync(stampFile, stamp);
}

/** @returns {string[]} */
function workspacePackages() {
  const inside = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return [...inside, 'infra'].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** @param {string[]} packages */
function fingerprint(packages) {
  const hash = createHash('sha256');
  const files = [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...packages.map((folder) => `${folder}/package.json`),
  ];
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
