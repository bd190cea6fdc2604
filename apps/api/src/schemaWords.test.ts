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

/** Values that may not fit, at every place that the schema knows, also where the sample has nothing. The rest is the sample's. */
function misfitsOf(schema: z.core.$ZodType, sample: unknown): unknown[] {
  const { def } = schema as z.ZodType & { def: z.core.$ZodTypeDef };
  const kept = typeof sample === 'object' && sample !== null ? (sample as Readonly<Record<string, unknown>>) : {};
  if (schema instanceof z.ZodObject)
    return [
      ...misfits,
      ...Object.entries(schema.shape as Readonly<Record<string, z.core.$ZodType>>).flatMap(([field, inner]) =>
        misfitsOf(inner, kept[field]).map((value) => ({ ...kept, [field]: value })),
      ),
    ];
  if (schema instanceof z.ZodArray)
    return [
      ...misfits,
      ...misfitsOf(schema.element, Array.isArray(sample) ? sample[0] : undefined).map((value) => [value]),
    ];
  if (schema instanceof z.ZodRecord)
    return [
      ...misfits,
      ...misfitsOf(schema.valueType, Object.values(kept)[0]).map((value) => ({ ...kept, key: value })),
    ];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => misfitsOf(option, sample));
  if ('innerType' in def) return misfitsOf(def.innerType as z.core.$ZodType, sample);
  if (schema instanceof z.ZodPipe) return misfitsOf(schema.in, sample);
  return misfits;
}

/** What the schemas of every procedure say to inputs that do not fit. */
function complaints(): { procedure: string; path: string; said: string[] }[] {
  return procedures.flatMap(([procedure, { _def }]) => {
    const sample = samples[procedure]?.input(anyId) ?? {};
    return _def.inputs.flatMap((schema) =>
      misfitsOf(schema, sample).flatMap((input) => {
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
  expect(all.length).toBeGreaterThan(3000);
  const general = new Set(languages.map((language) => sayError('No such sentence', language)));
  const untold = new Set<string>();
  for (const { procedure, path, said } of all) {
    const where = `${procedure} ${path}: ${said.join(' | ')}`;
    expect(said[0], where).not.toMatch(/invalid|expected|received|too (big|small)|unrecognized/i);
    for (const sentence of said) if (general.has(sentence) || sentence === '') untold.add(said[0] ?? '');
  }
  expect([...untold]).toEqual([]);
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
