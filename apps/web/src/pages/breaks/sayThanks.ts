import type { Outputs } from '../../app/api.ts';
import type { Formats, Words } from '../../words/index.ts';

type Answered = Pick<Outputs['reminders']['answerLink'], 'answer' | 'until'>;

/** What follows an answer to a break: when a snoozed one comes back, unless it has, and how often it may still be put off, where known. */
export function sayThanks(
  { answer, until }: Answered,
  budget: { readonly left: number } | undefined,
  { breaks, breakNow }: Pick<Words, 'breaks' | 'breakNow'>,
  formats: Pick<Formats, 'time'>,
  now: number,
): string {
  if (answer === 'done') return breaks.thanksDone;
  if (answer === 'skipped') return breaks.thanksSkipped;
  const back = until === null || until <= now ? [] : [breaks.thanksSnoozed(formats.time(until))];
  return [...back, ...(budget ? [breakNow.snoozeLeft(budget.left)] : [])].join(' ');
}
