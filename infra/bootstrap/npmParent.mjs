// npm 11 does not pass SIGTERM on to its script: whoever stops npm alone must not leave the script behind.
import { readFileSync } from 'node:fs';

const watchMilliseconds = 250;
const lost = new AbortController();

/** Fires when npm, which started us, is gone. Never when a person started this file by hand: their shell may close. */
export const npmLost = lost.signal;

const ancestors = npmAncestors();
const watch = setInterval(() => {
  if (ancestors.every((alive) => alive())) return;
  clearInterval(watch);
  lost.abort();
}, watchMilliseconds);
watch.unref();

/** npm, and the shell it put between, where that shell has not replaced itself by us. */
function npmAncestors() {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return [];
  const parent = process.ppid;
  const watched = [() => process.ppid === parent];
  const shell = linuxProcess(parent);
  if (shell && /^(ba|da|a|z|k)?sh$|^busybox$/.test(shell.name)) {
    watched.push(() => linuxProcess(parent)?.parent === shell.parent);
  }
  return watched;
}

/** @param {number} pid */
function linuxProcess(pid) {
  try {
    const [, name = '', parent = ''] = /\((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
