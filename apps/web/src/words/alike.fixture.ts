import type { Language } from './languages.ts';

/** Messages that are rightly the same as in English: names, numbers, and words that the two languages share. */
export const alike: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: [
    'shell.brand',
    'shell.title',
    'check.withName',
    'result.of',
    'diary.place',
    'diary.movement',
    'summary.sheetOf',
    'reports.shareShort',
    'people.name',
    'periods.name',
  ],
  fr: [
    'shell.brand',
    'shell.title',
    'shell.menu',
    'result.of',
    'result.points',
    'result.date',
    'diary.date',
    'reports.shareShort',
    'people.pages',
    'people.site',
    'people.addSite',
    'people.sitesHeading',
  ],
  es: [
    'shell.brand',
    'shell.title',
    'problems.inTitle',
    'check.withName',
    'diary.movement',
    'diary.place',
    'people.roles',
    'privacy.no',
    'programme.notLive',
    'reports.shareShort',
    'result.of',
  ],
};
