import { encodeRestriction, findingCodes, latestVersion, noRestriction } from '@sitwell/domain/assessment';
import type { Tenant } from '@sitwell/services/access';
import { breakToken } from '@sitwell/services/reminders';
import type { Testbed } from '@sitwell/services/testbed';
import { randomAnswers, randomSymptoms, seededRandom } from '@sitwell/testing/factories';

/** Ids of things of one organisation, for asking after them from inside and from outside. */
export interface World {
  readonly workstation: string;
  readonly assessment: string;
  readonly finding: string;
  readonly diaryEntry: string;
  readonly routine: string;
  readonly message: string;
  readonly breakToken: string;
  readonly openPeriod: string;
  readonly closedPeriod: string;
  readonly change: string;
  readonly unit: string;
  readonly site: string;
  readonly person: string;
}

const random = seededRandom(5);
const profile = { desk: 1, body: 0, place: 'office', usedMost: true, notSure: 0, refuses: 0 } as const;
const restriction = encodeRestriction(noRestriction);
let count = 0;
const breakPolicy = {
  everyMinutes: 60,
  ranges: [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }],
  leastMinutes: 20,
  latest: '20:00',
  kinds: ['movement', 'eyes'],
};

/**
 * A valid input for every procedure of the router, made of the ids of a world. `foreign` says what somebody of another
 * organisation gets for it: the same as for an id that never was, or nothing of that world because no id is asked for.
 */
export const samples: Readonly<
  Record<string, { readonly input: (world: World) => unknown; readonly foreign: 'notFound' | 'ownOnly' }>
> = {
  'assessment.overview': { input: () => undefined, foreign: 'ownOnly' },
  'assessment.addWorkstation': { input: () => ({ name: 'Home' }), foreign: 'ownOnly' },
  'assessment.markUsedMost': { input: ({ workstation }) => ({ workstation }), foreign: 'notFound' },
  'assessment.getDraft': { input: ({ workstation }) => ({ workstation }), foreign: 'notFound' },
  'assessment.saveDraft': {
    input: ({ workstation }) => ({ workstation, answers: {}, symptoms: null, at: 'place', version: 0, restriction }),
    foreign: 'notFound',
  },
  'assessment.submit': {
    input: ({ workstation }) => {
      count += 1;
      return {
        workstation,
        idempotencyKey: `matrix-${count}`,
        questionnaire: latestVersion,
        version: 0,
        answers: randomAnswers(random, profile),
        symptoms: randomSymptoms(random, profile),
        restriction,
      };
    },
    foreign: 'notFound',
  },
  'assessment.getResult': { input: ({ assessment }) => ({ assessment }), foreign: 'notFound' },
  'assessment.history': { input: () => undefined, foreign: 'ownOnly' },
  'plan.get': { input: () => undefined, foreign: 'ownOnly' },
  'plan.closeFinding': { input: ({ finding }) => ({ finding, answers: {}, restriction }), foreign: 'notFound' },
  'plan.save': { input: () => ({ stage: 'recovery', restriction }), foreign: 'ownOnly' },
  'assessment.noteLesson': { input: () => ({ outcome: 'done' }), foreign: 'ownOnly' },
  'programme.get': { input: () => undefined, foreign: 'ownOnly' },
  'programme.chooseLanguage': { input: () => ({ language: 'de' }), foreign: 'ownOnly' },
  'programme.setSymptomDriven': { input: () => ({ symptomDriven: true }), foreign: 'ownOnly' },
  'programme.setLive': { input: () => ({ locale: 'en', live: false }), foreign: 'ownOnly' },
  'diary.read': { input: () => undefined, foreign: 'ownOnly' },
  'diary.write': {
    input: () => ({ entry: { places: [{ site: 'neck', side: null, intensity: 3 }], movements: {} }, restriction }),
    foreign: 'ownOnly',
  },
  'diary.remove': { input: ({ diaryEntry }) => ({ entry: diaryEntry }), foreign: 'notFound' },
  'directory.units': { input: () => undefined, foreign: 'ownOnly' },
  'directory.sites': { input: () => undefined, foreign: 'ownOnly' },
  'directory.people': { input: () => ({}), foreign: 'ownOnly' },
  'directory.addPerson': {
    input: ({ unit, site }) => {
      count += 1;
      return { name: 'New', address: `new${count}@matrix.example`, unit, site };
    },
    foreign: 'notFound',
  },
  'directory.addUnit': { input: ({ unit }) => ({ name: 'New', parent: unit }), foreign: 'notFound' },
  'directory.addSite': { input: () => ({ name: 'New', country: 'DE', timeZone: 'Europe/Berlin' }), foreign: 'ownOnly' },
  'directory.editSite': {
    input: ({ site }) => ({ site, timeZone: 'Europe/Berlin', holidays: ['2026-12-25'] }),
    foreign: 'notFound',
  },
  'directory.suggestHolidays': { input: ({ site }) => ({ site }), foreign: 'notFound' },
  'directory.grantRole': { input: ({ person }) => ({ person, role: 'hr' }), foreign: 'notFound' },
  'directory.revokeRole': { input: ({ person }) => ({ person, role: 'assessor' }), foreign: 'notFound' },
  'directory.markLeft': { input: ({ person }) => ({ person }), foreign: 'notFound' },
  'periods.list': { input: () => undefined, foreign: 'ownOnly' },
  'periods.settings': { input: () => undefined, foreign: 'ownOnly' },
  'periods.preview': { input: () => ({ k: 10, participation: 60, kind: 'campaign' }), foreign: 'ownOnly' },
  'periods.declare': {
    input: () => {
      count += 1;
      // Midnights in Berlin, in winter.
      return {
        name: 'Later',
        opensAt: Date.UTC(2029 + count, 11, 31, 23),
        closesAt: Date.UTC(2030 + count, 0, 31, 23),
      };
    },
    foreign: 'ownOnly',
  },
  'periods.declareRest': { input: ({ closedPeriod }) => ({ period: closedPeriod, name: 'Rest' }), foreign: 'notFound' },
  'periods.close': { input: ({ openPeriod }) => ({ period: openPeriod }), foreign: 'notFound' },
  'periods.changes': { input: () => undefined, foreign: 'ownOnly' },
  'periods.proposeChange': { input: () => ({ k: 5, noiseBits: 2, reason: 'More departments' }), foreign: 'ownOnly' },
  'periods.approveChange': { input: ({ change }) => ({ change }), foreign: 'notFound' },
  'periods.declineChange': { input: ({ change }) => ({ change }), foreign: 'notFound' },
  'reminders.get': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.saveRoutine': {
    input: ({ routine }) => ({
      id: routine,
      kind: 'movement',
      ranges: [{ days: [1], start: '09:00', end: '17:00' }],
      everyMinutes: 60,
      quiet: [],
      active: true,
    }),
    foreign: 'notFound',
  },
  'reminders.removeRoutine': { input: ({ routine }) => ({ id: routine }), foreign: 'notFound' },
  'reminders.pause': { input: () => ({ until: Date.UTC(2026, 2, 3) }), foreign: 'ownOnly' },
  'reminders.resume': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.today': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.current': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.notices': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.answer': { input: ({ message }) => ({ message, answer: 'done' }), foreign: 'notFound' },
  'reminders.saveSettings': {
    input: () => ({ timeZone: null, quiet: [], caps: {}, mail: true, push: true, pings: true }),
    foreign: 'ownOnly',
  },
  'reminders.start': { input: ({ message }) => ({ message }), foreign: 'notFound' },
  'reminders.swap': { input: ({ message }) => ({ message, kind: 'eyes' }), foreign: 'notFound' },
  'reminders.tookOne': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.explain': { input: () => ({ at: Date.UTC(2026, 2, 3) }), foreign: 'ownOnly' },
  'reminders.day': { input: () => ({}), foreign: 'ownOnly' },
  'reminders.history': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.addDevice': {
    input: () => {
      count += 1;
      const keys = { p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: Buffer.alloc(16).toString('base64url') };
      return { endpoint: `https://push.example/${count}`, keys };
    },
    foreign: 'ownOnly',
  },
  'reminders.removeDevice': { input: () => ({ endpoint: 'https://push.example/0' }), foreign: 'ownOnly' },
  'reminders.makeFeed': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.revokeFeed': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.linkCalendar': { input: () => ({ address: 'https://calendar.example/busy.ics' }), foreign: 'ownOnly' },
  'reminders.unlinkCalendar': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.defaults': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.policy': { input: () => undefined, foreign: 'ownOnly' },
  'reminders.setPolicy': { input: () => breakPolicy, foreign: 'ownOnly' },
  'reminders.tryPolicy': { input: () => breakPolicy, foreign: 'ownOnly' },
  // The signed token is the permission, whoever holds it.
  'reminders.peekLink': { input: (world) => ({ token: world.breakToken }), foreign: 'ownOnly' },
  'reminders.answerLink': { input: (world) => ({ token: world.breakToken, answer: 'done' }), foreign: 'ownOnly' },
  'reports.periods': { input: () => undefined, foreign: 'ownOnly' },
  'reports.overview': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'reports.departments': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'reports.sites': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'reports.findings': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'reports.demand': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'reports.trend': { input: ({ closedPeriod }) => ({ period: closedPeriod }), foreign: 'notFound' },
  'signIn.requestLink': { input: () => ({ address: 'nobody@matrix.example' }), foreign: 'ownOnly' },
  'signIn.redeemLink': { input: () => ({ token: 'forged' }), foreign: 'ownOnly' },
  'signIn.signOut': { input: () => undefined, foreign: 'ownOnly' },
  'signIn.whoAmI': { input: () => undefined, foreign: 'ownOnly' },
};

/** Makes one of everything for a person of the organisation. */
export async function makeWorld(
  bed: Testbed,
  tenant: Tenant,
  person: string,
  unit: string,
  site: string,
): Promise<World> {
  const { kysely } = bed.deps.database;
  const id = () => bed.deps.newId<'any'>() as string;
  const world = {
    workstation: id(),
    assessment: id(),
    finding: id(),
    diaryEntry: id(),
    routine: id(),
    message: id(),
    openPeriod: id(),
    closedPeriod: id(),
    change: id(),
    unit,
    site,
    person,
  };
  const own = { tenant, person };
  await kysely
    .insertInto('workstation')
    .values({ id: world.workstation, ...own, name: 'Office', used_most: 1, created_at: 0 })
    .execute();
  const scores = { chair: 3, monitor_telephone: 3, mouse_keyboard: 3, final: 3, final_upper: 3, finding_codes: '[]' };
  await kysely
    .insertInto('assessment')
    .values({
      id: world.assessment,
      ...own,
      workstation: world.workstation,
      period: null,
      questionnaire: latestVersion,
      ...scores,
      submitted_at: 1,
      idempotency_key: 'world',
    })
    .execute();
  await kysely
    .insertInto('workstation_answers')
    .values({
      assessment: world.assessment,
      tenant,
      answers: JSON.stringify({ submitted: randomAnswers(random, profile), now: null }),
    })
    .execute();
  await kysely
    .insertInto('finding')
    .values({
      id: world.finding,
      ...own,
      workstation: world.workstation,
      assessment: world.assessment,
      code: findingCodes[0] ?? '',
      opened_at: 1,
      closed_at: null,
    })
    .execute();
  const diary = JSON.stringify({ places: [], movements: { lookUp: 'easy' } });
  const envelope = bed.deps.sealer.seal(tenant, 'symptoms', world.diaryEntry, diary);
  await kysely
    .insertInto('diary_entry')
    .values({ id: world.diaryEntry, ...own, envelope, written_at: 1 })
    .execute();
  await kysely
    .insertInto('routine')
    .values({
      id: world.routine,
      ...own,
      kind: 'movement',
      ranges: '[{"days":[1],"start":"09:00","end":"17:00"}]',
      every_minutes: 60,
      quiet: '[]',
      anchor: null,
      active: 1,
      created_at: 0,
    })
    .execute();
  await kysely
    .insertInto('message')
    .values({
      id: world.message,
      ...own,
      kind: 'break',
      unique_key: world.message,
      due_at: bed.clock.now(),
      expires_at: bed.clock.now() + 9e5,
      state: 'sent',
      about: '["movement"]',
      lease_until: null,
      attempt: 1,
      reason: null,
      done_at: 1,
    })
    .execute();
  const times = { opens_at: 0, closes_at: 1, k: 10, noise_bits: 2, measures: '[]', opened_at: 0 };
  await kysely
    .insertInto('period')
    .values({ id: world.openPeriod, tenant, name: 'Open', kind: 'campaign', ...times, state: 'open', closed_at: null })
    .execute();
  await kysely
    .insertInto('period')
    .values({
      id: world.closedPeriod,
      tenant,
      name: 'Closed',
      kind: 'campaign',
      ...times,
      state: 'closed',
      closed_at: 1,
    })
    .execute();
  await kysely
    .insertInto('published_period')
    .values({
      period: world.closedPeriod,
      tenant,
      name: 'Closed',
      kind: 'campaign',
      opens_at: 0,
      closes_at: 1,
      closed_at: 1,
      k: 10,
      noise_bits: 2,
      count_names: '["n"]',
      compared: '[]',
    })
    .execute();
  await kysely.updateTable('settings_change').set({ state: 'declined' }).where('tenant', '=', tenant).execute();
  await kysely
    .insertInto('settings_change')
    .values({
      id: world.change,
      tenant,
      state: 'proposed',
      loosens: 1,
      reason: 'Because',
      k_before: 10,
      k_after: 5,
      noise_bits_before: 2,
      noise_bits_after: 2,
      measures_before: '[]',
      measures_after: '[]',
      proposed_by: 'somebody',
      proposed_as: 'privacyOfficer',
      proposed_at: 1,
      decided_by: null,
      decided_as: null,
      decided_at: null,
    })
    .execute();
  return { ...world, breakToken: breakToken(bed.deps.master, world.message) };
}
