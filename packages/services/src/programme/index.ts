export { chooseLanguage } from './chooseLanguage.ts';
export { getProgramme } from './getProgramme.ts';
export { chooseOwnLanguage, editProgramme, readProgramme } from './programme.policy.ts';
export { chooseLanguageInput, setLiveInput, setSymptomDrivenInput } from './schema.ts';
export { setLive } from './setLive.ts';
export { setSymptomDriven } from './setSymptomDriven.ts';
