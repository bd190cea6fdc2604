import { type Browser, chromium } from 'playwright-core';
import { getProgram } from '../servers/programs.ts';

/** The system's Chromium without a window, speaking to nobody but the pages it is sent to. It ends with this process. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: getProgram('chromium'),
    // Root, most containers and some distributions leave Chromium no sandbox; the pages it sees here are our own.
    chromiumSandbox: false,
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
