import { everyEmployee, role } from '../access/policy.ts';

/** How the programme runs in an organisation is the administration's to decide. */
export const readProgramme = role('admin');
export const editProgramme = role('admin');
export const chooseOwnLanguage = everyEmployee;
