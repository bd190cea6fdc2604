export { type Environment, type Variables, readEnvironment } from './environment.ts';
export { type Installation, openInstallation } from './open.ts';
export { systemRandom } from './random.ts';
