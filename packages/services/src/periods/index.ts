export { closePeriod } from './closePeriod.ts';
export { declarePeriod } from './declarePeriod.ts';
export { getSettings } from './getSettings.ts';
export { closeEndedPeriod, keepPeriodsOnTime } from './keepPeriodsOnTime.ts';
export { listPeriods, type PeriodSummary } from './listPeriods.ts';
export { openPeriod } from './openPeriod.ts';
export { managePeriods, readPeriods } from './periods.policy.ts';
export { declareInput, periodInput } from './schema.ts';
