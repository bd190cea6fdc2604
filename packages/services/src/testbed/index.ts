export {
  addStaff,
  addUnits,
  closePeriodInTime,
  type Given,
  giveAnswers,
  openPeriodNow,
  type Place,
  type Staff,
} from './collecting.ts';
export { engines } from './engines.ts';
export { type FixedClock, fixedClock, jobContext, type Testbed, type TestEngine, testbed } from './testbed.ts';
