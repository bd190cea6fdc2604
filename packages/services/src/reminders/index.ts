export { type Answered, answerBreak, type BreakAnswer } from './answerBreak.ts';
export { backFromBreak } from './backFromBreak.ts';
export { breakMessage } from './breakMessage.ts';
export { defaults, getPolicy, type PolicyTrial, setPolicy, tryPolicy } from './breakPolicy.ts';
export { type BreakFeed, makeFeed, readFeed, revokeFeed } from './calendarFeed.ts';
export { claimDue } from './claimDue.ts';
export { type BreakDay, day } from './day.ts';
export { explainBreaks, type WhyBreak } from './explainBreaks.ts';
export { foldBreaks } from './foldBreaks.ts';
export { getReminders, type Reminders } from './getReminders.ts';
export { type BreakCounts, history } from './history.ts';
export { answerLink, breakToken, type LinkedBreakView, peekLink } from './link.ts';
export { current, type Occurrence, today } from './occurrences.ts';
export { pause } from './pause.ts';
export { keepPlans } from './plans.repo.ts';
export { addDevice, forgetSilentDevices, removeDevice, sendToDevices } from './pushDevices.ts';
export { recomputeDue } from './recomputeDue.ts';
export { manageBreakPolicy, ownBreaks } from './reminders.policy.ts';
export { removeRoutine } from './removeRoutine.ts';
export { saveRoutine } from './saveRoutine.ts';
export { saveSettings } from './saveSettings.ts';
export {
  answerInput,
  answerLinkInput,
  answers,
  type BreakKind,
  breakKinds,
  dayInput,
  deviceInput,
  endpointInput,
  instantInput,
  linkInput,
  pauseInput,
  policyInput,
  routineIdInput,
  routineInput,
  settingsInput,
  startInput,
  swapInput,
} from './schema.ts';
export { SNOOZES } from './snoozeBudget.ts';
export { startBreak } from './startBreak.ts';
export { tookOne } from './tookOne.ts';
export { peekUnsubscribe, unsubscribe, unsubscribeUrl } from './unsubscribe.ts';
export { vapidKeys } from './vapid.ts';
export { watchBreaks } from './watchBreaks.ts';
