import { isWithheld, type Withheld } from '@sitwell/domain/assessment';
import type { Exercise } from '../../app/library.ts';

/** What the player shows, one after the other: before each movement who had better leave it out, then its steps. */
export type Screen =
  | { readonly kind: 'intro'; readonly exercise: Exercise; readonly number: number }
  | {
      readonly kind: 'step';
      readonly exercise: Exercise;
      readonly number: number;
      readonly step: number;
      /** The pose before, where the figure comes from; null for the first and where nothing moves. */
      readonly from: string | null;
      readonly to: string;
    }
  | { readonly kind: 'end' };

/** The movements to play: those asked for in their order, without what a warning sign withholds. */
export function playable(
  ids: readonly string[],
  exercises: readonly Exercise[],
  withheld: Withheld,
): readonly Exercise[] {
  return [...new Set(ids)].flatMap((id) => {
    const exercise = exercises.find((each) => each.id === id);
    return exercise && !isWithheld(exercise, withheld) ? [exercise] : [];
  });
}

export function screensOf(exercises: readonly Exercise[]): readonly Screen[] {
  const screens = exercises.flatMap((exercise, index): Screen[] => {
    const number = index + 1;
    return [
      { kind: 'intro', exercise, number },
      ...exercise.steps.map(({ pose }, step): Screen => {
        const before = exercise.steps[step - 1]?.pose ?? null;
        return { kind: 'step', exercise, number, step, from: before === pose ? null : before, to: pose };
      }),
    ];
  });
  return [...screens, { kind: 'end' }];
}

const leastSeconds = 10;

/**
 * How long a screen stays when the person has switched the timer on; null for screens that only the person leaves: who had
 * better leave a movement out is read without a clock.
 */
export function secondsOf(screen: Screen): number | null {
  if (screen.kind !== 'step') return null;
  return Math.max(leastSeconds, Math.round(screen.exercise.seconds / screen.exercise.steps.length));
}

const there = 1.8;
const rest = 1.2;

/** How far the figure is on its way after so many seconds: there, a rest, back, a rest, and again. From 0 to 1. */
export function wayAt(seconds: number): number {
  const at = seconds % (2 * (there + rest));
  const eased = (t: number) => t * t * (3 - 2 * t);
  if (at < there) return eased(at / there);
  if (at < there + rest) return 1;
  if (at < 2 * there + rest) return eased(1 - (at - there - rest) / there);
  return 0;
}
