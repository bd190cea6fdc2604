import { role } from '../access/policy.ts';

export const readReports = role('hr');
