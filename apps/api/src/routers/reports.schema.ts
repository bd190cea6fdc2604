import { z } from 'zod';
import { periodKind } from './periods.ts';

/*
 * What HR may receive, field by field. Strict, so that a field that a report grows is refused until it is declared here.
 */

const summaryFields = {
  period: z.string(),
  name: z.string(),
  kind: periodKind,
  opensAt: z.number(),
  closesAt: z.number(),
};
const summary = z.strictObject(summaryFields);
export const summaries = z.array(summary);

const span = z.strictObject({ from: z.number(), to: z.number() });
const estimate = z.union([z.strictObject({ fewerThan: z.number() }), z.strictObject({ about: z.number() })]);
const figure = z.strictObject({
  atLeast: z.number(),
  leads: z.boolean(),
  participation: span.nullable(),
  measures: z.record(
    z.string(),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('band'), low: span, moderate: span, high: span, elevated: span }),
      z.strictObject({ kind: z.literal('yesNo'), share: span, demand: estimate }),
    ]),
  ),
});
const point = z.strictObject({ points: z.number().nullable(), interval: span });

const heading = {
  period: summary,
  k: z.number(),
  scope: z.strictObject({ kind: z.enum(['company', 'unit', 'site']), name: z.string().nullable() }),
  note: z.literal('selfRatersUnderestimate'),
};
const together = { reportedWith: z.array(z.string()), reportedWithMore: z.number() };
const paging = { page: z.number(), pages: z.number() };
const table = z.strictObject({
  caption: z.string(),
  columns: z.array(z.strictObject({ key: z.string(), label: z.string(), numeric: z.boolean() })),
  rows: z.array(z.strictObject({ key: z.string(), cells: z.array(z.string()) })),
  notes: z.array(z.string()),
});
const group = z.strictObject({ units: z.array(z.string()), more: z.number(), figure });
const told = { figure: figure.nullable(), together: figure.nullable(), ...together };

export const overview = z.strictObject({
  ...heading,
  name: z.string().nullable(),
  figure: figure.nullable(),
  ...together,
  measures: z.array(z.string()),
  sentences: z.array(z.string()),
  since: z
    .strictObject({
      ...summaryFields,
      changes: z.array(
        z.strictObject({
          measure: z.string(),
          before: point,
          after: point,
          verdict: z.enum(['up', 'down', 'unclear']),
          sentence: z.string(),
        }),
      ),
      ...together,
    })
    .nullable(),
  table,
});

export const departments = z.strictObject({
  ...heading,
  company: figure.nullable(),
  path: z.array(z.strictObject({ unit: z.string(), name: z.string() })),
  units: z.array(
    z.strictObject({
      unit: z.string(),
      name: z.string(),
      parent: z.string().nullable(),
      depth: z.number(),
      below: z.number(),
      ...told,
      group: z.number().nullable(),
    }),
  ),
  groups: z.array(group),
  levels: z.enum(['all', 'children']),
  ...paging,
  table,
});

export const sites = z.strictObject({
  ...heading,
  sites: z.array(z.strictObject({ site: z.string(), name: z.string(), ...told })),
  groups: z.array(group),
  ...paging,
  table,
});

const ofWhom = {
  ...heading,
  of: z.strictObject({ view: z.enum(['department', 'site']), unit: z.string(), name: z.string() }).nullable(),
  ...together,
};

export const findings = z.strictObject({
  ...ofWhom,
  respondents: z.number().nullable(),
  findings: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      cost: z.enum(['now', 'cheap', 'ask']),
      share: span,
      demand: estimate,
    }),
  ),
  table,
});

export const demand = z.strictObject({
  ...ofWhom,
  respondents: z.number().nullable(),
  items: z.array(z.strictObject({ item: z.string(), name: z.string(), demand: estimate })),
  table,
});

export const trend = z.strictObject({
  ...ofWhom,
  measures: z.array(z.string()),
  steps: z.array(
    z.strictObject({
      ...summaryFields,
      respondents: z.number().nullable(),
      points: z.record(z.string(), point).nullable(),
    }),
  ),
  table,
});
