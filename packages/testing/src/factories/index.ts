export { type AnswersProfile, normal, randomAnswers, randomSymptoms, usualProfile } from './answers.ts';
export { type MadeCompany, type MadePerson, makeCompany, seededRandom } from './company.ts';
