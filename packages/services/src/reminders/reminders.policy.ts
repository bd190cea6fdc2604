import { everyEmployee, role } from '../access/policy.ts';

/** Breaks are the person's own. No role sees anyone else's: German works-council law treats such a log as monitoring. */
export const ownBreaks = everyEmployee;

/** The organisation's defaults and limits hold for everyone and tell of nobody. */
export const manageBreakPolicy = role('admin');
