import { everyEmployee, role, system } from '../access/policy.ts';

/** Declaring and closing periods is the administration's; reading what they publish is HR's. */
export const managePeriods = role('admin');
export const readPeriods = role('admin', 'privacyOfficer', 'representative');
/** The job that opens and closes periods when their time has come, and the set-up of an organisation. */
export const keepPeriods = system('close', 'setUp');

/** Who may ask for other settings, and who may turn the second key; that it takes two persons is the verb's rule. */
export const proposeSettings = role('admin', 'privacyOfficer');
export const decideSettings = role('admin', 'privacyOfficer', 'representative');
/** What protects people is changed in front of them. */
export const readChanges = everyEmployee;
