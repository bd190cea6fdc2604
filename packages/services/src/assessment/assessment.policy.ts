import { everyEmployee } from '../access/policy.ts';

/** Everyone checks their own desks and sees no other's. */
export const ownSelfCheck = everyEmployee;
