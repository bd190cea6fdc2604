export { answerBreak, type BreakAnswer } from './answerBreak.ts';
export { breakMessage } from './breakMessage.ts';
export { claimDue } from './claimDue.ts';
export { getReminders, type Reminders } from './getReminders.ts';
export { answerLink, breakToken, type LinkedBreakView, peekLink } from './link.ts';
export { current, type Occurrence, today } from './occurrences.ts';
export { pause } from './pause.ts';
export { ownBreaks } from './reminders.policy.ts';
export { removeRoutine } from './removeRoutine.ts';
export { saveRoutine } from './saveRoutine.ts';
export {
  answerInput,
  answerLinkInput,
  answers,
  type BreakKind,
  breakKinds,
  linkInput,
  pauseInput,
  routineIdInput,
  routineInput,
} from './schema.ts';
