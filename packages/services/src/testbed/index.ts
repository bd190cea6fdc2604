export { fixedClock, type FixedClock, jobContext, type Testbed, testbed, type TestEngine } from './testbed.ts';
