import { setTimeout as pause } from 'node:timers/promises';

const oftenMilliseconds = 50;

/**
 * Asks again and again until the answer is something. For what no event tells: a health page, a mail that must not come.
 * @throws when the time is over, naming what was waited for
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  milliseconds: number,
): Promise<T> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${milliseconds / 1000} s`);
    await pause(oftenMilliseconds);
  }
}
