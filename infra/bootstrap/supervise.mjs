// A person presses Ctrl-C, a service manager sends SIGTERM to npm, npm itself is killed: in each case the program must
// end in order, and nothing may stay behind.
import { spawn } from 'node:child_process';
import { Failure } from './fail.mjs';
import { npmLost } from './npmParent.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const graceMilliseconds = 10_000;

/**
 * Runs a Node program in a process group of its own, so that a Ctrl-C reaches it once, through us, and ends as it ended.
 * @param {string} node
 * @param {string[]} args the program's file first
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
export function superviseNode(node, args, env) {
  const tie = new URL(`./tie.mjs?parent=${process.pid}`, import.meta.url).href;
  return supervise(node, ['--import', tie, ...args], env, process.platform !== 'win32');
}

/**
 * Runs any program on our own terminal, as a shell needs it, and ends as it ended.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
export function superviseTerminal(program, args, env) {
  return supervise(program, args, env, false);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} own whether the program has its own process group
 * @returns {Promise<void>}
 */
function supervise(program, args, env, own) {
  // The fourth stream is a pipe that nobody writes to: the program sees it close when we are killed (tie.mjs).
  const child = spawn(program, args, {
    env,
    detached: own,
    stdio: ['inherit', 'inherit', 'inherit', own ? 'pipe' : 'ignore'],
  });

  let ending = false;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    // On a shared terminal the program has had its Ctrl-C from the kernel.
    if (own || signal !== 'SIGINT') child.kill(signal);
    if (ending || !own) return;
    ending = true;
    setTimeout(() => killGroup(child, 'SIGKILL'), graceMilliseconds).unref();
  };
  for (const signal of signals) process.on(signal, () => end(signal));
  npmLost.addEventListener('abort', () => end('SIGTERM'));

  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${program} could not be started: ${error.message}.`)));
    child.once('exit', (code, signal) => {
      // Whatever the program started and did not wait for.
      if (own) killGroup(child, 'SIGTERM');
      for (const name of signals) process.removeAllListeners(name);
      if (signal) process.kill(process.pid, signal);
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @param {NodeJS.Signals} signal
 */
function killGroup(leader, signal) {
  try {
    if (leader.pid) process.kill(-leader.pid, signal);
  } catch {
    // The group is empty: everything has ended by itself.
  }
}
