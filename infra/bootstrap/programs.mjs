import { spawn } from 'node:child_process';

const inheritedByScripts =
  /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(local_prefix|global_prefix|prefix|user_agent|npm_version|node_gyp|init_module)$)/i;

/**
 * The environment without what npm tells its scripts about itself; a registry, proxy or cache that a person chose stays.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpm(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !inheritedByScripts.test(name)));
}

/**
 * Runs a program to its end, or to ours. Its output is kept, and is shown by the caller only when it failed.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number | null, missing: boolean, output: string }>}
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve({ code: null, missing: true, output });
      else reject(error);
    });
    const endWithUs = () => child.kill();
    process.once('exit', endWithUs);
    child.once('close', (code) => {
      process.removeListener('exit', endWithUs);
      resolve({ code, missing: false, output });
    });
  });
}
