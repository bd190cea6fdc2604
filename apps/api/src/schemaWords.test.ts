import { languages } from '@sitwell/services/language';
import { TRPCError } from '@trpc/server';
import { expect, test } from 'vitest';
import { ZodError, z } from 'zod';
import { samples, type World } from './access/samples.fixture.ts';
import { describeError } from './errors.ts';
import { sayError } from './errorWords.ts';
import { appRouter } from './router.ts';

const procedures = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { readonly _def: { readonly inputs: readonly z.ZodType[] } }>,
);
const anyId = new Proxy({}, { get: (_, name) => `an-id-of-a-${String(name)}` }) as World;
const misfits = [undefined, null, '', ' ', 'x'.repeat(5000), 'x', -1, 0.5, 1e9, Number.NaN, true, [], Array(400), {}];

/** What the schemas of every procedure say to inputs of which one field does not fit, or nothing does. */
function complaints(): { procedure: string; path: string; said: string[] }[] {
  return procedures.flatMap(([procedure, { _def }]) => {
    const sample = samples[procedure]?.input(anyId) ?? {};
    const fields = Object.keys(sample as object);
    const inputs = [
      ...misfits,
      ...fields.flatMap((field) => misfits.map((value) => ({ ...(sample as object), [field]: value }))),
    ];
    return _def.inputs.flatMap((schema) =>
      inputs.flatMap((input) => {
        const { error } = schema.safeParse(input);
        if (!error) return [];
        const cause = new TRPCError({ code: 'BAD_REQUEST', cause: error });
        const inAll = languages.map((language) => describeError(cause, language).data.fields);
        return (inAll[0] ?? []).map(({ path }, at) => ({
          procedure,
          path,
          said: inAll.map((each) => each[at]?.message ?? ''),
        }));
      }),
    );
  });
}

test('whatever is missing or wrong in an input, the words are ours, and there are some in each language', () => {
  const all = complaints();
  expect(all.length).toBeGreaterThan(1000);
  const general = new Set(languages.map((language) => sayError('No such sentence', language)));
  for (const { procedure, path, said } of all) {
    const where = `${procedure} ${path}: ${said.join(' | ')}`;
    expect(said[0], where).not.toMatch(/invalid|expected|received|too (big|small)|unrecognized/i);
    for (const sentence of said) expect(general.has(sentence) || sentence === '', where).toBe(false);
  }
});

test('a field that is missing is named, with what to send', () => {
  const schema = z.strictObject({ workstation: z.string(), version: z.int().nonnegative(), stage: z.enum(['a', 'b']) });
  const said = (input: unknown, language: (typeof languages)[number] = 'en') => {
    const cause = schema.safeParse(input).error ?? new ZodError([]);
    return describeError(new TRPCError({ code: 'BAD_REQUEST', cause }), language).data.fields.map(
      ({ message }) => message,
    );
  };
  expect(said({})).toEqual([
    'Give “workstation” as text.',
    'Give “version” as a number.',
    'Give “stage” as one of these: “a, b”.',
  ]);
  expect(said({ workstation: 'x', version: -1, stage: 'a' }, 'de')).toEqual([
    'Geben Sie für „version“ mindestens 0 an.',
  ]);
  expect(said('x', 'fr')).toEqual(['Donnez «\u202finput\u202f» comme un objet.']);
});
