import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { findProgram, type Program } from '@sitwell/testing/servers';

type Service = { program: Program; debian: string; brew: string };

const services: readonly Service[] = [
  { program: 'redis-server', debian: 'redis-server', brew: 'redis' },
  { program: 'postgres', debian: 'postgresql', brew: 'postgresql@17' },
  { program: 'chromium', debian: 'chromium', brew: '--cask google-chrome' },
];

/** What stands between the tests and the programs they drive. */
export type Outcome = { ready: true } | { ready: false; say: string };

/** The machine, as far as installing is concerned. Replaced in tests. */
export type Machine = {
  find: (program: Program) => string | undefined;
  root: boolean;
  debian: boolean;
  /** Runs apt-get with these arguments; false and its output when it failed. */
  apt: (args: readonly string[]) => Promise<{ ok: boolean; output: string }>;
};

/**
 * Makes sure that redis-server, postgres and chromium are here: installs them when we are root on Debian, otherwise says
 * what to install. Once, before any test starts, because tests that run side by side would fight over apt's lock.
 */
export async function ensureServices(machine: Machine = thisMachine): Promise<Outcome> {
  const missing = services.filter(({ program }) => !machine.find(program));
  if (missing.length === 0) return { ready: true };
  if (!(machine.root && machine.debian)) return { ready: false, say: whatToInstall(missing) };

  process.stderr.write(`sitwell: installing ${missing.map(({ debian }) => debian).join(', ')}\n`);
  const install = ['install', '-y', '--no-install-recommends', ...missing.map(({ debian }) => debian)];
  let done = await machine.apt(install);
  if (!done.ok) {
    await machine.apt(['update']);
    done = await machine.apt(install);
  }
  const still = services.filter(({ program }) => !machine.find(program));
  return still.length === 0 ? { ready: true } : { ready: false, say: `${done.output.trim()}\n${whatToInstall(still)}` };
}

function whatToInstall(missing: readonly Service[]): string {
  return [
    `Missing: ${missing.map(({ program }) => program).join(', ')}. Install, then run this again:`,
    `  Debian, Ubuntu: sudo apt-get install -y ${missing.map(({ debian }) => debian).join(' ')}`,
    `  macOS: ${missing.map(({ brew }) => `brew install ${brew}`).join(' && ')}`,
  ].join('\n');
}

const policyFile = '/usr/sbin/policy-rc.d';

const thisMachine: Machine = {
  find: findProgram,
  root: process.getuid?.() === 0,
  debian: existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  apt: async (args) => {
    // Debian starts a daemon as soon as it is installed, unless this file says no. Tests start their own.
    const own = !existsSync(policyFile);
    if (own) writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    try {
      return await aptGet(args);
    } finally {
      if (own) rmSync(policyFile, { force: true });
    }
  },
};

function aptGet(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: error.message }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
