import { type BodySite, isBodySite, pairedSites, type Side, type SymptomAnswers } from '@sitwell/domain/assessment';
import { areaId, areas } from '../../body/areas.ts';

/** One place that hurts, as far as it is answered. */
export interface DraftEntry {
  readonly site: BodySite;
  readonly side: Side | null;
  readonly trouble7Days: true;
  readonly stopped7Days?: boolean;
  readonly intensity?: number;
  /** Asked at most once a year. */
  readonly trouble12Months?: boolean;
}

/** Symptom answers on their way; null while nothing is said yet. */
export type DraftSymptoms =
  | null
  | { readonly status: 'refused' | 'none'; readonly entries: readonly [] }
  | { readonly status: 'some'; readonly entries: readonly DraftEntry[] };

function isSideOf(site: BodySite, side: unknown): side is Side | null {
  return pairedSites.has(site) ? side === 'left' || side === 'right' : side === null;
}

function readEntry(value: unknown): DraftEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  const given: {
    site?: unknown;
    side?: unknown;
    stopped7Days?: unknown;
    intensity?: unknown;
    trouble12Months?: unknown;
  } = value;
  if (!isBodySite(given.site) || !isSideOf(given.site, given.side)) return [];
  return [
    {
      site: given.site,
      side: given.side,
      trouble7Days: true,
      ...(typeof given.stopped7Days === 'boolean' ? { stopped7Days: given.stopped7Days } : {}),
      ...(typeof given.intensity === 'number' ? { intensity: given.intensity } : {}),
      ...(typeof given.trouble12Months === 'boolean' ? { trouble12Months: given.trouble12Months } : {}),
    },
  ];
}

/** Reads what an unfinished self-check kept. What cannot be read is asked again. */
export function readDraftSymptoms(kept: Readonly<Record<string, unknown>> | null): DraftSymptoms {
  if (kept === null) return null;
  const { status, entries } = kept;
  if (status === 'refused' || status === 'none') return { status, entries: [] };
  if (status !== 'some' || !Array.isArray(entries)) return null;
  return { status, entries: entries.flatMap(readEntry) };
}

/** The chosen areas as answers; what was said of an area before stays. */
export function withAreas(before: DraftSymptoms, chosen: ReadonlySet<string>): DraftSymptoms {
  const known = new Map((before?.entries ?? []).map((entry) => [areaId(entry), entry]));
  const entries = areas
    .filter((area) => chosen.has(area.id))
    .map(({ id, site, side }): DraftEntry => known.get(id) ?? { site, side, trouble7Days: true });
  return { status: 'some', entries };
}

export function withEntry(
  before: DraftSymptoms,
  area: string,
  answer: { stopped7Days: boolean; intensity: number; trouble12Months?: boolean },
): DraftSymptoms {
  if (before?.status !== 'some') return before;
  return {
    status: 'some',
    entries: before.entries.map((entry) => (areaId(entry) === area ? { ...entry, ...answer } : entry)),
  };
}

export function isAnswered(entry: DraftEntry): entry is DraftEntry & { stopped7Days: boolean; intensity: number } {
  return entry.stopped7Days !== undefined && entry.intensity !== undefined;
}

/** The answers to hand in; null while something of them is missing. */
export function wholeSymptoms(draft: DraftSymptoms): SymptomAnswers | null {
  if (draft === null) return null;
  if (draft.status !== 'some') return draft;
  const entries = draft.entries.filter(isAnswered);
  return entries.length === draft.entries.length && entries.length > 0 ? { status: 'some', entries } : null;
}
