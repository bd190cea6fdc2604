export { addPeople, type NewPerson } from './addPeople.ts';
export { foundOrganisation, type NewOrganisation } from './foundOrganisation.ts';
