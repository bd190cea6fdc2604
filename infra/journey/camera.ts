import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { auditAccessibility, type Page } from '@sitwell/testing/browser';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  cutOff,
  drawn,
  focused,
  letGo,
  spaceText,
  sticksOut,
  tooSmallInDrawings,
  toStart,
  unspaceText,
} from './inPage.ts';
import { root } from './program.ts';
import type { Book } from './tally.ts';

type Scheme = 'light' | 'dark';
const sizes = { 1280: { width: 1280, height: 900 }, 320: { width: 320, height: 640 } } as const;
type Width = keyof typeof sizes;

/** Looks at pages: keeps a picture of each, and writes down what is wrong with it. */
export interface Camera {
  /** Looks at the page as it stands. `name` names the pictures, and is used once. */
  look(page: Page, name: string, more?: { forcedColours?: boolean }): Promise<void>;
  /** Tabs from the start of the page and looks whether each stop is seen. */
  followFocus(page: Page, name: string, stops: number): Promise<void>;
  /** Prints the page as a tagged document of A4 and keeps it. `most` is how many sheets it may take. */
  print(page: Page, name: string, most?: number): Promise<void>;
  /** The addresses of the pages that were looked at. */
  paths(): ReadonlySet<string>;
  /** The moment at which a step failed. */
  failure(page: Page, who: string): Promise<string>;
}

/** @param thorough every page on two screens, in light and dark, with pictures; else on the small one in light, where most goes wrong */
export function makeCamera(folder: string, book: Book, thorough: boolean): Camera {
  const target = join(root, 'artifacts/journey', folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const seen = new Set<string>();
  const paths = new Set<string>();
  const shots: readonly (readonly [Width, Scheme])[] = thorough
    ? [
        [320, 'light'],
        [320, 'dark'],
        [1280, 'dark'],
        [1280, 'light'],
      ]
    : [[320, 'light']];

  async function set(page: Page, width: Width, scheme: Scheme) {
    await page.setViewportSize(sizes[width]);
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate(drawn);
  }

  async function withSpacedText(page: Page): Promise<string[]> {
    const before = new Set(await page.evaluate(cutOff));
    await page.evaluate(spaceText);
    await page.evaluate(drawn);
    const wrong = [
      ...(await page.evaluate(sticksOut)),
      ...(await page.evaluate(cutOff)).filter((what) => !before.has(what)),
    ];
    await page.evaluate(unspaceText);
    return wrong.map((what) => `with spaced text: ${what}`);
  }

  return {
    async look(page, name, { forcedColours = false } = {}) {
      if (seen.has(name)) throw new Error(`Two pages are called ${name}.`);
      seen.add(name);
      paths.add(new URL(page.url()).pathname);
      await page.mouse.move(0, 0);
      let violations = 0;
      for (const [width, scheme] of shots) {
        await set(page, width, scheme);
        const at = `${name} at ${width} px, ${scheme}`;
        for (const violation of await auditAccessibility(page)) {
          violations += 1;
          const places = violation.places
            .slice(0, 3)
            .map(({ selector, why }) => `${selector} (${why.split('\n')[1]?.trim()})`);
          book.fault(`${at}: axe ${violation.rule}, ${violation.places.length} places: ${places.join('; ')}`);
        }
        const wrong = [...(await page.evaluate(sticksOut)), ...(await page.evaluate(tooSmallInDrawings))];
        if (width === 320 && scheme === 'light') wrong.push(...(await withSpacedText(page)));
        for (const what of wrong) book.fault(`${at}: ${what}`);
        if (thorough) await page.screenshot({ path: join(target, `${name}-${width}-${scheme}.png`), fullPage: true });
      }
      await set(page, 1280, 'light');
      if (thorough && forcedColours) {
        await page.emulateMedia({ forcedColors: 'active' });
        await page.screenshot({ path: join(target, `${name}-1280-forced.png`), fullPage: true });
        await page.emulateMedia({ forcedColors: 'none' });
      }
      book.page(thorough ? shots.length + (forcedColours ? 1 : 0) : 0, violations);
    },

    async followFocus(page, name, stops) {
      await set(page, 1280, 'light');
      await page.evaluate(toStart);
      for (let stop = 1; stop <= stops; stop += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(focused);
        if (!at) return;
        const clip = {
          x: Math.max(0, at.x - 6),
          y: Math.max(0, at.y - 6),
          width: at.width + 12,
          height: at.height + 12,
        };
        const there = await page.screenshot({ clip });
        await page.evaluate(letGo);
        const gone = await page.screenshot({ clip });
        if (there.equals(gone)) book.fault(`${name}: nothing shows that the focus is on "${at.name}"`);
      }
    },

    async print(page, name, most = 1) {
      const path = join(target, `${name}.pdf`);
      const data = new Uint8Array(await page.pdf({ path, format: 'A4', tagged: true, preferCSSPageSize: true }));
      const document = await getDocument({ data, verbosity: 0 }).promise;
      const { view } = await document.getPage(1);
      const sheet = view.map(Math.round).join();
      if (document.numPages > most) book.fault(`${name} in print: ${document.numPages} pages, not ${most}`);
      if (!/^0,0,59[5-6],84[12]$/.test(sheet)) book.fault(`${name} in print: a sheet of ${sheet}, not A4`);
      // A Map, whatever its type says.
      const marks: unknown = await document.getMarkInfo();
      if (!(marks instanceof Map && marks.get('Marked') === true)) book.fault(`${name} in print: not tagged`);
      await document.loadingTask.destroy();
      book.page(1, 0);
    },

    paths: () => paths,

    async failure(page, who) {
      const path = join(target, `FAILED ${who}.png`);
      await page.screenshot({ path, fullPage: true });
      return path;
    },
  };
}
