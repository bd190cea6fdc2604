import { publishPeriod } from './publishPeriod.ts';
import type { PeriodInput } from './types.ts';

/** Which units would be told apart and which merged: a released period without a single count. */
export type PlannedView = {
  readonly leaves: readonly { readonly id: string; readonly units: readonly string[] }[];
  readonly figures: readonly {
    readonly unit: string;
    readonly leaves: readonly string[];
    readonly alone: boolean;
    readonly reportedWith: readonly string[];
  }[];
};

const noAnswers = {};

/**
 * The structure a period would have, for the preview before anything is collected: the roster with those who are assumed
 * to take part. No answers go in and no counts come out, so there is nothing to put noise on.
 * @throws InvalidInput as `publishPeriod`
 */
export function planPeriod(
  input: Omit<PeriodInput, 'noise' | 'respondents' | 'measures'> & {
    readonly respondents: readonly { readonly id: string; readonly unit: string; readonly site: string }[];
  },
): { department: PlannedView; site: PlannedView } {
  const respondents = input.respondents.map(({ id, unit, site }) => ({ id, unit, site, measures: noAnswers }));
  const { department, site } = publishPeriod({
    ...input,
    respondents,
    measures: noAnswers,
    codes: new Uint8Array(),
    noise: () => 0,
  });
  const planned = ({ leaves, figures }: typeof department): PlannedView => ({
    leaves: leaves.map(({ id, units }) => ({ id, units })),
    figures: figures.map((figure) => ({
      unit: figure.unit,
      leaves: figure.leaves,
      alone: figure.alone,
      get reportedWith() {
        return figure.reportedWith;
      },
    })),
  });
  return { department: planned(department), site: planned(site) };
}
