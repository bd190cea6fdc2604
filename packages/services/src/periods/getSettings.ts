import { smallestK } from '@sitwell/domain/reporting';
import { authorise } from '../access/policy.ts';
import type { Ctx } from '../context/index.ts';
import { readChanges } from './periods.policy.ts';
import { registry } from './registry.ts';
import { readSettings } from './settings.repo.ts';
import { largestK, type Preset, presetOf, presets } from './settings.ts';

export interface ReportingSettings {
  readonly k: number;
  readonly noiseBits: number;
  readonly preset: Preset | null;
  /** Names of what is counted, and of what this version could count beside it. */
  readonly measures: string[];
  readonly uncounted: string[];
  /** Where the organisation's days begin. */
  readonly timeZone: string;
  readonly smallestK: number;
  readonly largestK: number;
  readonly presets: { readonly name: Preset; readonly k: number; readonly noiseBits: number }[];
}

/** The settings that the next period to open will copy, and what may be chosen instead. For everyone, as their changes are. */
export async function getSettings({ ctx }: { ctx: Ctx }): Promise<ReportingSettings> {
  authorise(ctx, readChanges);
  const { k, noiseBits, measures, timeZone } = await readSettings(ctx.database.kysely, ctx);
  return {
    k,
    noiseBits,
    preset: presetOf({ k, noiseBits }),
    measures: [...measures],
    uncounted: Object.keys(registry).filter((measure) => !measures.includes(measure)),
    timeZone,
    smallestK,
    largestK,
    presets: (['standard', 'strict'] as const).map((name) => ({ name, ...presets[name] })),
  };
}
