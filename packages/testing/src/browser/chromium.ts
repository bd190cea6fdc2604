import { type Browser, chromium } from 'playwright-core';
import { getProgram } from '../servers/programs.ts';

/** The system's Chromium without a window, speaking to nobody but the pages it is sent to. It ends with this process. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: getProgram('chromium'),
    // Chromium refuses to sandbox itself as root, which is who runs in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
