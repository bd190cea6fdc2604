export { type FixedClock, fixedClock, jobContext, type Testbed, type TestEngine, testbed } from './testbed.ts';
