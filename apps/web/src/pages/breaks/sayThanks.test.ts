import { expect, test } from 'vitest';
import { loadAllWords } from '../../words/catalogues.ts';
import { makeFormats } from '../../words/formats.ts';
import { languages } from '../../words/languages.ts';
import { sayThanks } from './sayThanks.ts';

const until = Date.parse('2026-03-02T09:05:00+01:00');

test.each(languages)(
  'who puts a break off reads when it comes back, and then how often they still can, in %s',
  async (language) => {
    const words = await loadAllWords(language);
    const formats = makeFormats(language, 'Europe/Berlin', words.days);
    const said = sayThanks({ answer: 'snoozed', until }, { left: 1 }, words, formats, until - 300_000);
    expect(said).toContain(formats.time(until));
    expect(said).toContain(words.breakNow.snoozeLeft(1));
    expect(said).not.toBe(
      sayThanks({ answer: 'snoozed', until: until + 300_000 }, { left: 1 }, words, formats, until - 300_000),
    );
    expect(sayThanks({ answer: 'snoozed', until }, undefined, words, formats, until - 300_000)).toBe(
      words.breaks.thanksSnoozed(formats.time(until)),
    );
    expect(sayThanks({ answer: 'snoozed', until }, undefined, words, formats, until)).toBe('');
    expect(sayThanks({ answer: 'done', until: null }, { left: 1 }, words, formats, until - 300_000)).toBe(
      words.breaks.thanksDone,
    );
  },
);
