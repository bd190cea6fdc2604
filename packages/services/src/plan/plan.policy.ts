import { everyEmployee } from '../access/policy.ts';

/** Everyone has a plan and sees no other. */
export const ownPlan = everyEmployee;
