import { encodeRestriction, noRestriction, restrictionFrom } from '@sitwell/domain/assessment';
import { type Testbed, testbed } from '@sitwell/services/testbed';
import { randomAnswers, randomSymptoms, seededRandom } from '@sitwell/testing/factories';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';

const nothingWithheld = encodeRestriction(noRestriction);
const allWithheld = encodeRestriction(restrictionFrom(['saddleNumbness']));

type Answer = {
  status: number;
  data: never;
  error: { message: string; data: { reason: string; fields: { path: string }[] } };
};

let bed: Testbed;
let signIn: () => Promise<(path: string, input?: object) => Promise<Answer>>;
beforeEach(async () => {
  bed = await testbed();
  const app = createApp({ ...bed.deps, parts: [] });
  signIn = async () => {
    const token = await bed.signIn(await bed.person());
    return async (path, input) => {
      const writes = !/\.(get|overview|history)/.test(path);
      const body = JSON.stringify(input ?? {});
      const query = input ? `?input=${encodeURIComponent(body)}` : '';
      const response = await app.request(`http://localhost:8080/api/${path}${writes ? '' : query}`, {
        method: writes ? 'POST' : 'GET',
        headers: {
          cookie: `sitwell-session=${token}`,
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(body)),
        },
        ...(writes ? { body } : {}),
      });
      const { result, error } = (await response.json()) as { result?: { data: never }; error: Answer['error'] };
      return { status: response.status, data: result?.data as never, error };
    };
  };
});
afterEach(() => bed.stop());

const versionOf = ({ data }: Pick<Answer, 'data'>) => ({ version: (data as { version: number }).version });

test('forty plausible self-checks go through, and every answer has the declared shape', async () => {
  const call = await signIn();
  const random = seededRandom(7);
  const { id: workstation } = (await call('assessment.addWorkstation', { name: 'Office' })).data as { id: string };
  for (let check = 0; check < 40; check += 1) {
    const answers = randomAnswers(random);
    const symptoms = randomSymptoms(random);
    const input = { workstation, answers, symptoms, restriction: nothingWithheld };
    const saved = await call('assessment.saveDraft', { ...input, at: 'monitor', version: 0 });
    expect(saved.error).toBeUndefined();
    expect((await call('assessment.getDraft', { workstation })).data).toMatchObject({
      answers,
      symptoms,
      at: 'monitor',
    });
    const submitted = await call('assessment.submit', {
      ...input,
      idempotencyKey: `self-check-${check}`,
      questionnaire: 1,
      ...versionOf(saved),
    });
    expect(submitted.error).toBeUndefined();
    bed.clock.advance(1000);
    expect((await call('assessment.getResult', {})).data).toMatchObject({ ...(submitted.data as object), answers });
    expect((await call('plan.get')).data).toMatchObject({
      answers,
      workstation: { id: workstation },
      restriction: nothingWithheld,
    });
  }
  expect((await call('assessment.history')).data).toHaveLength(40);
  expect((await call('assessment.overview')).data).toMatchObject({
    workstations: [{ id: workstation, usedMost: true }],
  });
  expect((await call('plan.save', { stage: 'recovery', restriction: nothingWithheld })).data).toEqual({
    done: true,
  });
});

test('wrong answers come back with every path, and someone else’s desk as not found', async () => {
  const [ada, bob] = [await signIn(), await signIn()];
  const { id: workstation } = (await ada('assessment.addWorkstation', { name: 'Office' })).data as { id: string };
  const input = {
    workstation,
    idempotencyKey: 'self-check',
    questionnaire: 1,
    version: 0,
    symptoms: null,
    restriction: nothingWithheld,
  };
  const wrong = await ada('assessment.submit', {
    ...input,
    answers: { ...randomAnswers(seededRandom(1)), seatHeight: 'low', hue: 1 },
  });
  expect([wrong.status, wrong.error.data.reason]).toEqual([400, 'invalidInput']);
  expect(wrong.error.data.fields.map(({ path }) => path)).toEqual(['answers.seatHeight', 'answers.hue']);
  for (const restriction of [
    '',
    'saddleNumbness',
    `${nothingWithheld}0`,
    nothingWithheld.toUpperCase().replace('0', 'F'),
  ]) {
    const unread = await ada('assessment.submit', { ...input, answers: randomAnswers(seededRandom(1)), restriction });
    expect(unread.error.data.fields.map(({ path }) => path)).toEqual(['restriction']);
  }
  const foreign = await bob('assessment.submit', { ...input, answers: randomAnswers(seededRandom(1)) });
  const absent = await bob('assessment.submit', {
    ...input,
    answers: randomAnswers(seededRandom(1)),
    workstation: 'no-such',
  });
  expect([foreign.status, foreign.error]).toEqual([404, absent.error]);
});

test('a warning sign has no name in any request: it is not a known field', async () => {
  const call = await signIn();
  for (const field of ['redFlags', 'signs', 'tier']) {
    const answer = await call('plan.save', {
      stage: 'recovery',
      restriction: nothingWithheld,
      [field]: ['saddleNumbness'],
    });
    expect(answer.error.data.fields.map(({ path }) => path)).toEqual([field]);
  }
});

test('requests that differ only in the restriction are as long and leave the same log', async () => {
  const left: object[] = [];
  for (const restriction of [nothingWithheld, allWithheld]) {
    const call = await signIn();
    const { id: workstation } = (await call('assessment.addWorkstation', { name: 'Office' })).data as { id: string };
    const from = bed.lines.length;
    const input = {
      workstation,
      answers: randomAnswers(seededRandom(3)),
      symptoms: randomSymptoms(seededRandom(3)),
      restriction,
    };
    const saved = await call('assessment.saveDraft', { ...input, at: 'monitor', version: 0 });
    const check = { ...input, idempotencyKey: 'self-check', questionnaire: 1, ...versionOf(saved) };
    const answers = [
      saved,
      await call('assessment.submit', check),
      await call('plan.save', { stage: 'recovery', restriction }),
      await call('plan.get'),
    ];
    left.push({
      lines: bed.lines.slice(from),
      lengths: [input, ...answers].map((each) => JSON.stringify(each).length),
    });
  }
  expect(left[1]).toEqual(left[0]);
});
