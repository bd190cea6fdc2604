/**
 * What `npm run <name>` runs. A new program is one line here and one in package.json.
 * @typedef {object} Command
 * @property {string} program from the root of the repository, run by the pinned Node
 * @property {boolean} [pages] the program serves the built pages
 */

/** @type {Record<string, Command>} */
export const commands = {
  start: { program: 'apps/standalone/src/main.ts', pages: true },
  doctor: { program: 'apps/standalone/src/doctor.ts' },
  api: { program: 'apps/api/src/main.ts', pages: true },
  worker: { program: 'apps/worker/src/main.ts' },
  test: { program: 'infra/check/main.ts' },
  journey: { program: 'infra/journey/main.ts', pages: true },
  'content:check': { program: 'infra/content/main.ts' },
  'check:zones': { program: 'infra/zones/main.ts' },
  'audit:privacy': { program: 'infra/audit/main.ts' },
  'bench:publish': { program: 'infra/bench/publish.ts' },
  'bench:assess': { program: 'infra/bench/assess/main.ts' },
  'bench:report': { program: 'infra/bench/report/main.ts' },
  'bench:reminders': { program: 'infra/bench/reminders/main.ts' },
  'bench:pages': { program: 'infra/bench/pages/main.ts' },
  'privacy:preview': { program: 'infra/preview/main.ts' },
  'fault:reminders': { program: 'infra/fault/main.ts' },
};
