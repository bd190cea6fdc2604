export { getProgramme } from './getProgramme.ts';
export { editProgramme, readProgramme } from './programme.policy.ts';
export { languages, setLiveInput, setSymptomDrivenInput } from './schema.ts';
export { setLive } from './setLive.ts';
export { setSymptomDriven } from './setSymptomDriven.ts';
