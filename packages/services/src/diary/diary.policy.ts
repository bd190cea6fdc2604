import { everyEmployee } from '../access/policy.ts';

/** Everyone has a diary and reads no other. */
export const ownDiary = everyEmployee;
