import type { Page } from '@sitwell/testing/browser';
import { covered, sticksOut } from './inPage.ts';
import type { Book } from './tally.ts';

type Role = 'button' | 'checkbox' | 'link' | 'radio';

/** Somebody who has keys and nothing else. Whatever they stop at must be in sight. */
export interface Keyboard {
  /** Tabs until the focus is on this control. */
  to(role: Role, name?: string | RegExp): Promise<void>;
  press(key: string): Promise<void>;
}

const mostTabs = 60;

export function keyboardOf(page: Page, book: Book): Keyboard {
  return {
    async to(role, name) {
      const focused = page.locator(':focus');
      const wanted = page.getByRole(role, name === undefined ? {} : { name, exact: typeof name === 'string' });
      for (let tabs = 0; tabs < mostTabs; tabs += 1) {
        if (await wanted.and(focused).count()) {
          const at = new URL(page.url()).pathname;
          for (const what of [...(await page.evaluate(covered)), ...(await page.evaluate(sticksOut))])
            book.fault(`${at}, by keyboard at 320 px: ${what}`);
          return;
        }
        await page.keyboard.press('Tab');
      }
      throw new Error(`${mostTabs} tabs do not lead to the ${role} ${name ?? ''}.`);
    },
    press: (key) => page.keyboard.press(key),
  };
}
