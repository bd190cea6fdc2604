export { type BreakChannel, type BreakKind, type BreakKindDefaults, breakKinds, type Choice } from './breakKinds.ts';
export { type BreakRule, breakRuleOf } from './countryBreakRules.ts';
export { type DryRun, dryRun, type PlannedRoutine } from './dryRun.ts';
export { type Explanation, explain } from './explain.ts';
export { instantOf, isTimeZone, localDateAt } from './localTime.ts';
export { dueBetween, nextDue } from './nextDue.ts';
export type { Routine, TimeSpan, WorkingRange } from './routine.ts';
export { dueAfterDowntime, graceOf, mergeDue, nextDueOf, type Reminder } from './severalRoutines.ts';
export { worksAt } from './shifts.ts';
