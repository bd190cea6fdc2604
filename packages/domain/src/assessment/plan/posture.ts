import type { Answers } from '../questionnaire/types.ts';

/** How somebody can take part in movements: `seated` throughout (a wheelchair), `standing` first (no chair there), or either. */
export type Posture = 'any' | 'seated' | 'standing';

/** What the answers about a workstation say of it. */
export function postureFrom(answers: Answers): Posture {
  if (answers['seating'] === 'wheelchair') return 'seated';
  return answers['seating'] === 'alwaysStanding' ? 'standing' : 'any';
}

/** Whether the person works with one hand, and so is shown how to do each movement with one. */
export function usesOneHand(answers: Answers): boolean {
  return answers['hands'] === 'left' || answers['hands'] === 'right';
}
