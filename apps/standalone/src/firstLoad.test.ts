import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages } from './pagesOnlooker.fixture.ts';

/** Bytes, as they are served where something presses them. Everybody waits for one of these before the first page. */
const budget = 15_000;

test('the words that the first page waits for stay small, in each language', () => {
  const assets = join(builtPages(), 'assets');
  const catalogues = readdirSync(assets).filter((name) => /^(en|de|fr|es)-[\w-]+\.js$/.test(name));
  expect(catalogues.map((name) => name.slice(0, 2)).sort()).toEqual(['de', 'en', 'es', 'fr']);
  for (const name of catalogues) {
    const bytes = gzipSync(readFileSync(join(assets, name))).length;
    expect(bytes, `${name}: move what few people read to further.ts`).toBeLessThanOrEqual(budget);
  }
});
