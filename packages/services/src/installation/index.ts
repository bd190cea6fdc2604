export { type Environment, readEnvironment, type Variables } from './environment.ts';
export { openLog } from './log.ts';
export { type Installation, openInstallation, whoseData } from './open.ts';
export { type Running, runProgramme } from './programme.ts';
export { systemRandom } from './random.ts';
export { clearUnfinished, noteSetUp } from './setUp.ts';
