import type { ShownFigure } from '@sitwell/domain/reporting';
import { notAlone, note, sayBands, sayParticipation, sayRespondents, sayTogether, sayYes } from './words.ts';

/** A report in words, cell by cell: what the page shows, and what the files and the print hold. */
export interface Table {
  readonly caption: string;
  readonly columns: { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: { readonly key: string; readonly cells: string[] }[];
  /** Sentences that belong below it. */
  readonly notes: string[];
}

/** The table as rows of a file. Each row carries the period and the note, since rows are copied without their table. */
export function fileRows({ columns, rows, notes }: Table, period: string): string[][] {
  return [
    [...columns.map(({ label }) => label), 'Period', 'Note'],
    ...rows.map(({ cells }) => [...cells, period, notes.join(' ')]),
  ];
}

/** Text columns first, then numbers. */
export function columns(texts: Readonly<Record<string, string>>, numbers: Readonly<Record<string, string>>) {
  const as = (numeric: boolean, labels: Readonly<Record<string, string>>): Table['columns'] =>
    Object.entries(labels).map(([key, label]) => ({ key, label, numeric }));
  return [...as(false, texts), ...as(true, numbers)];
}

const figureColumns = {
  respondents: 'People who answered',
  participation: 'Share who answered',
  action: 'Workstation at action level',
  neckLow: 'Neck strain low',
  neckModerate: 'Neck strain moderate',
  neckHigh: 'Neck strain high',
  backLow: 'Back strain low',
  backModerate: 'Back strain moderate',
  backHigh: 'Back strain high',
};

interface Told {
  readonly name: string;
  readonly figure: ShownFigure | null;
  readonly together: ShownFigure | null;
  readonly reportedWith: readonly string[];
  readonly reportedWithMore: number;
}

/** Departments or sites with their figures; then those that are only told as a group. */
export function figureTable(
  caption: string,
  what: 'Department' | 'Site',
  units: readonly (Told & { readonly unit: string })[],
  groups: readonly { readonly units: readonly string[]; readonly more: number; readonly figure: ShownFigure }[],
): Table {
  return {
    caption,
    columns: columns({ unit: what, together: 'Reported together with' }, figureColumns),
    rows: [
      ...units.map((unit) => ({
        key: unit.unit,
        cells: [
          unit.name,
          sayTogether(unit.reportedWith, unit.reportedWithMore),
          ...figureCells(unit.figure ?? unit.together),
        ],
      })),
      ...groups.map(({ units: names, more, figure }) => ({
        key: names.join('+'),
        cells: [names.join(' + ') + (more > 0 ? ` + ${more} more` : ''), '', ...figureCells(figure)],
      })),
    ],
    notes: [note],
  };
}

function figureCells(figure: ShownFigure | null): string[] {
  if (!figure) return Object.keys(figureColumns).map(() => notAlone);
  const { neckStrain, backStrain, workstationAtActionLevel } = figure.measures;
  return [
    sayRespondents(figure.atLeast),
    sayParticipation(figure),
    sayYes(workstationAtActionLevel),
    ...sayBands(neckStrain),
    ...sayBands(backStrain),
  ];
}
