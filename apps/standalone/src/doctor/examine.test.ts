import { expect, test } from 'vitest';
import { examine } from './examine.ts';

const now = () => Date.UTC(2026, 2, 2);
const versions = { node: '26.10.0', tz: '2026c' };
const stateOf = async (variables: Record<string, string>, given = versions) =>
  Object.fromEntries(
    (await examine(variables, '/nonexistent-root', given, now)).map(({ part, state }) => [part, state]),
  );

test('a bare machine lacks mail and a writable folder, and is told so', async () => {
  const states = await stateOf({ DATA_FOLDER: '/proc/nowhere' });
  expect(states).toMatchObject({
    environment: 'ok',
    'zone data': 'ok',
    proxy: 'note',
    mail: 'mend',
    disk: 'mend',
    database: 'ok',
    queue: 'ok',
  });
});

test('each wrong part is named, and one fault hides no other', async () => {
  const variables = {
    ORIGIN: 'https://sitwell.example',
    SMTP_URL: 'smtp://127.0.0.1:1',
    MAIL_FROM: 'a@b.example',
    REDIS_URL: 'redis://127.0.0.1:1',
    DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/x',
  };
  const findings = await examine(variables, '/tmp', { node: '20.0.0', tz: '2025b' }, now);
  expect(
    findings
      .filter(({ state }) => state === 'mend')
      .map(({ part }) => part)
      .sort(),
  ).toEqual(['database', 'mail', 'queue', 'zone data']);
  expect(findings.filter(({ state }) => state === 'mend').every(({ mend }) => mend)).toBe(true);
  expect(JSON.stringify(findings)).not.toContain('secret');
});

test('limits are told as they act', async () => {
  const says = async (variables: Record<string, string>) =>
    (await examine({ DATA_FOLDER: '/proc/nowhere', ...variables }, '/tmp', versions, now)).find(
      ({ part }) => part === 'pace',
    )?.says;
  expect(await says({})).toMatch(/^no limit to mails, no limit to push messages/);
  expect(await says({ MAIL_PER_SECOND: '0.5', PUSH_PER_SECOND: '200' })).toMatch(
    /^at most 0\.5 mails a second, at most 200 push messages a second/,
  );
});

test('a wrong variable is the only finding', async () => {
  expect(await stateOf({ PORT: 'x' })).toEqual({ environment: 'mend' });
});
