import type { Browser, BrowserContext, Page } from '@sitwell/testing/browser';
import type { Book } from './tally.ts';

/** Somebody with a browser of their own. */
export interface Visitor {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  go(path: string): Promise<void>;
  /** Lets the server refuse with these codes while `act` runs; at any other moment a refusal is a fault. */
  expecting(codes: readonly number[], act: () => Promise<void>): Promise<void>;
  /** Who the server takes them for. */
  whoAmI(): Promise<{ timeZone: string }>;
  leave(): Promise<void>;
}

/** A busy machine is slow, and slow is not wrong. */
const patienceMilliseconds = 30_000;

/**
 * Opens a browser that notes as a fault what nobody should ever see in it.
 * @param server `down` while it is meant to be
 */
export async function welcome(
  browser: Browser,
  server: { readonly origin: string; readonly down: boolean },
  name: string,
  book: Book,
): Promise<Visitor> {
  const { origin } = server;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  context.setDefaultTimeout(patienceMilliseconds);
  const page = await context.newPage();
  let expected: readonly number[] = [];

  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const refused = /the server responded with a status of (\d+)/.exec(message.text());
    if (refused && expected.includes(Number(refused[1]))) return;
    if (server.down && message.text().includes('net::ERR_')) return;
    book.fault(`${name}, ${path(page)}: the console says "${message.text()}" (${message.location().url})`);
  });
  page.on('pageerror', (error) => book.fault(`${name}, ${path(page)}: ${error.message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
      book.fault(`${name}, ${path(page)}: asked ${url.origin}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });

  return {
    name,
    page,
    context,
    go: async (to) => void (await page.goto(to)),
    expecting: async (codes, act) => {
      expected = codes;
      await act();
      expected = [];
    },
    whoAmI: async () => {
      const answer = await context.request.get('/api/signIn.whoAmI');
      const { result } = (await answer.json()) as { result: { data: { timeZone: string } } };
      return result.data;
    },
    leave: () => context.close(),
  };
}

function path(page: Page): string {
  return URL.canParse(page.url()) ? new URL(page.url()).pathname : page.url();
}
