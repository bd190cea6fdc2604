import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './fail.mjs';
import { infra, root } from './places.mjs';
import { run } from './programs.mjs';

/**
 * Builds apps/web when its source, or that of a package it takes in, changed; turbo's cache knows.
 * @param {import('./toolchain.mjs').Tools} tools
 */
export async function buildPages({ node, env }) {
  if (!existsSync(join(root, 'apps/web/dist/index.html'))) process.stderr.write('sitwell: building the pages\n');
  const turbo = join(infra, 'node_modules/turbo/bin/turbo');
  const args = [
    turbo,
    '--skip-infer',
    'run',
    'build',
    '--filter=@sitwell/web',
    '--output-logs=errors-only',
    '--no-update-notifier',
  ];
  const result = await run(node, args, { cwd: root, env });
  if (result.code === 0) return;
  process.stderr.write(result.output);
  fail('The pages could not be built; what was said stands above.');
}
