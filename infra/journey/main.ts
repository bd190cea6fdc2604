// `npm run journey`: people in a browser use the whole of Sitwell, on each pair of engines. Ends with one line of JSON, and
// with 1 when anything was wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureServices } from '../services/index.ts';
import { lookAfterProgramme, openSites } from './chapters/admin.ts';
import { setRoutine, setUpBreaks, takeBreak } from './chapters/breaks.ts';
import { checkDesk } from './chapters/deskCheck.ts';
import { keepDiary } from './chapters/diary.ts';
import { findInbox, lookAround } from './chapters/guest.ts';
import { checkDeskByKeyboard } from './chapters/keyboardCheck.ts';
import { readAsAdmin, readAsEmployee, readAsHumanResources } from './chapters/languages.ts';
import { takeLesson } from './chapters/lesson.ts';
import { browseLibrary } from './chapters/library.ts';
import { followPlan } from './chapters/plan.ts';
import { playMovements } from './chapters/player.ts';
import { surviveKills } from './chapters/powerCuts.ts';
import { previewReports } from './chapters/preview.ts';
import { readChange, turnTwoKeys } from './chapters/protection.ts';
import { tryDoors } from './chapters/refusals.ts';
import { readReports } from './chapters/reports.ts';
import { signIn, signInWithAllItsPages, signOut } from './chapters/signIn.ts';
import { printSummary } from './chapters/summary.ts';
import { tickWarningSign } from './chapters/warningSign.ts';
import { type Engine, engines } from './engines.ts';
import { listRoutes, routeOf } from './routes.ts';
import { openStage, type Stage, StepFailed } from './stage.ts';
import { openBook, type Tally } from './tally.ts';

const { values: options } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true },
    // Every page on a small screen in light only, and each reader in one language: what `npm test` runs.
    fast: { type: 'boolean', default: false },
    // Another story: the programme is killed again and again. Takes a quarter of an hour, since grace and lease run out.
    kill: { type: 'boolean', default: false },
  },
});

/** What happens. People come at the same time, as they do; each of them does one thing after the other. */
async function story(stage: Stage): Promise<void> {
  const [{ employee, due }, hr] = await together([
    employeeStory(stage),
    hrStory(stage),
    colleagueStory(stage),
    keyboardStory(stage),
    guestAndAdminStory(stage),
  ]);
  await readChange(stage, employee);
  await tryDoors(stage, employee, hr);
  await takeBreak(stage, employee, due);
  await signOut(stage, employee);
  missNoPage(stage);
}

async function employeeStory(stage: Stage) {
  const employee = await stage.welcome('the employee');
  await signInWithAllItsPages(stage, employee, 'employee');
  // First of all, because it takes up to a minute until the break is due: the rest happens meanwhile.
  const due = await setRoutine(stage, employee);
  await checkDesk(stage, employee);
  await followPlan(stage, employee);
  return { employee, due };
}

async function hrStory(stage: Stage) {
  const hr = await signIn(stage, 'human resources', 'hr');
  await readReports(stage, hr);
  await readAsHumanResources(stage, hr);
  await tickWarningSign(stage, hr);
  return hr;
}

/** Somebody who has a result and a plan already. */
async function colleagueStory(stage: Stage) {
  const colleague = await signIn(stage, 'a colleague', 'assessor');
  await takeLesson(stage, colleague);
  await playMovements(stage, colleague);
  await keepDiary(stage, colleague);
  await printSummary(stage, colleague);
  await setUpBreaks(stage, colleague);
  await browseLibrary(stage, colleague);
  await readAsEmployee(stage, colleague);
}

/** Somebody who has no mouse, and a small screen. */
async function keyboardStory(stage: Stage) {
  const visitor = await signIn(stage, 'somebody without a mouse', 'facilities');
  await checkDeskByKeyboard(stage, visitor);
}

async function guestAndAdminStory(stage: Stage) {
  await lookAround(stage);
  const admin = await signIn(stage, 'the admin', 'admin');
  await lookAfterProgramme(stage, admin);
  await readAsAdmin(stage, admin);
  await previewReports(stage, admin);
  await turnTwoKeys(stage, admin, await signIn(stage, 'the privacy officer', 'privacyOfficer'));
}

/** All of them, to their ends: what fails in one must not look like a fault of another. */
async function together<Parts extends readonly unknown[]>(
  stories: {
    [Part in keyof Parts]: Promise<Parts[Part]>;
  },
): Promise<Parts> {
  await Promise.allSettled(stories);
  return Promise.all(stories) as Promise<Parts>;
}

/** Addresses without a page of their own: they lead to where somebody stopped. */
const onlyLeadsOn = new Set(['/check/$workstation']);

/** A page that was added and that no chapter visits would go unseen. */
function missNoPage({ book, camera }: Stage): void {
  const routes = listRoutes();
  const visited = new Set([...camera.paths()].map((path) => routeOf(path, routes)));
  for (const route of routes)
    if (!visited.has(route) && !onlyLeadsOn.has(route)) book.fault(`no chapter looks at the page ${route}`);
}

/** The first start makes the demo organisation; then the programme starts anew on the same data, in its engine's own form. */
async function settle(stage: Stage): Promise<void> {
  const visitor = await stage.welcome('the first visitor');
  await stage.makeDemo(() => findInbox(stage, visitor));
  await visitor.leave();
  await stage.start();
  const admin = await signIn(stage, 'the office manager', 'admin');
  await openSites(stage, admin);
  await admin.leave();
}

async function run(engine: Engine): Promise<Tally & { seconds: number }> {
  const from = performance.now();
  const book = openBook(engine, console.log);
  const stage = await openStage(engine, book, !options.fast);
  try {
    await settle(stage);
    await (options.kill ? surviveKills(stage) : story(stage));
  } catch (error) {
    if (!(error instanceof StepFailed))
      book.fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await stage.clear();
  }
  return { ...book.read(), seconds: Math.round((performance.now() - from) / 100) / 10 };
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const services = await ensureServices();
if (!services.ready) {
  console.error(services.say);
  process.exit(1);
}
const chosen = engines.filter((engine) => options.engine?.includes(engine) ?? true);
const tallies: Record<string, Awaited<ReturnType<typeof run>>> = {};
const runOne = async (engine: Engine) => {
  tallies[engine] = await run(engine);
};
// When the power fails, most of the time is waiting.
if (options.kill) await Promise.all(chosen.map(runOne));
else for (const engine of chosen) await runOne(engine);

const all = Object.values(tallies);
const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
const failed = sum(({ faults }) => faults.length);
const passed = sum(({ steps, pages }) => steps + pages);
const reports = join(import.meta.dirname, '../.reports');
mkdirSync(reports, { recursive: true });
const success = failed === 0 && passed > 0;
writeFileSync(
  join(reports, 'journey.json'),
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success }),
);
console.log(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(tallies).map(([engine, { faults, ...rest }]) => [engine, { ...rest, faults: faults.length }]),
    ),
  ),
);
process.exitCode = success ? 0 : 1;
