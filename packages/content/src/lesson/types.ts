/** What the lesson before the first self-check teaches, in the order of its cards. */
export const lessonCards = ['purpose', 'look', 'meaning', 'hands', 'after'] as const;
export type LessonCardId = (typeof lessonCards)[number];

/** The questions at its end, each with the one right option. */
export const lessonChecks = {
  deskNotBody: { options: ['desk', 'body', 'work'], right: 'desk' },
  usualDay: { options: ['best', 'usual', 'tidy'], right: 'usual' },
  mouse: { options: ['lookAgain', 'guess', 'skip'], right: 'lookAgain' },
  notSure: { options: ['guess', 'notSure', 'stop'], right: 'notSure' },
} as const satisfies Readonly<Record<string, { readonly options: readonly string[]; readonly right: string }>>;
export type LessonCheckId = keyof typeof lessonChecks;

export interface LessonCard {
  readonly title: string;
  readonly text: readonly string[];
}

export interface LessonCheck {
  readonly question: string;
  readonly options: Readonly<Record<string, string>>;
  /** Why the right option is right; shown whatever was chosen. */
  readonly why: string;
}

export interface LessonWords {
  readonly cards: Readonly<Record<LessonCardId, LessonCard>>;
  readonly checks: Readonly<Record<LessonCheckId, LessonCheck>>;
}

/** The lesson in a language; `fallback` is true when it is English because the asked language has none. */
export interface Lesson extends LessonWords {
  readonly locale: string;
  readonly fallback: boolean;
}
