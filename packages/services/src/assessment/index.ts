export { addWorkstation } from './addWorkstation.ts';
export { ownSelfCheck } from './assessment.policy.ts';
export { getDraft } from './getDraft.ts';
export { getResult, type Result } from './getResult.ts';
export { type HistoryEntry, history } from './history.ts';
export { markUsedMost } from './markUsedMost.ts';
export { noteLesson } from './noteLesson.ts';
export { type Overview, overview } from './overview.ts';
export { saveDraft } from './saveDraft.ts';
export {
  addWorkstationInput,
  getResultInput,
  noteLessonInput,
  saveDraftInput,
  submitInput,
  workstationInput,
} from './schema.ts';
export { submit } from './submit.ts';
export { openBands } from './symptoms.repo.ts';
