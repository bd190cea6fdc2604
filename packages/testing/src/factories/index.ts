export { type AnswersProfile, normal, randomAnswers, randomSymptoms, usualProfile } from './answers.ts';
