import { role, system } from '../access/policy.ts';

export const readDirectory = role('admin');
export const editDirectory = role('admin');
/** The set-up of an organisation, before anybody can sign in. */
export const setUp = system('setUp');
