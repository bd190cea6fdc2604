export { ownDiary } from './diary.policy.ts';
export { readDiary } from './readDiary.ts';
export { removeEntry } from './removeEntry.ts';
export { removeEntryInput, writeEntryInput } from './schema.ts';
export { writeEntry } from './writeEntry.ts';
