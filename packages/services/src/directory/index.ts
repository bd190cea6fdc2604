export { addPeople, type NewPerson } from './addPeople.ts';
export { addSite } from './addSite.ts';
export { addUnit } from './addUnit.ts';
export { changeRole } from './changeRole.ts';
export { startingZone } from './countries.ts';
export { editDirectory, readDirectory } from './directory.policy.ts';
export { editSite, suggestHolidays } from './editSite.ts';
export { foundOrganisation, type NewOrganisation } from './foundOrganisation.ts';
export { listPeople, type PersonSummary } from './listPeople.ts';
export { listSites, type SiteSummary } from './listSites.ts';
export { listUnits, type UnitSummary } from './listUnits.ts';
export { markLeft } from './markLeft.ts';
export {
  addPersonInput,
  addSiteInput,
  addUnitInput,
  editSiteInput,
  grantInput,
  peopleInput,
  personInput,
  roleInput,
  siteInput,
} from './schema.ts';
