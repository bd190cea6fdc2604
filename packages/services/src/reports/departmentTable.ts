import { type ShownFigure, sayRespondents, sayShare } from '@sitwell/domain/reporting';
import type { DepartmentReport } from './departmentReport.ts';

/** The report as rows of text, the same words as on the screen: for files, which must agree with it to the digit. */
export function departmentTable(report: DepartmentReport): string[][] {
  const head = [
    'Department',
    'Reported together with',
    'People who answered',
    'Neck strain low',
    'Neck strain moderate',
    'Neck strain high',
    'Back strain low',
    'Back strain moderate',
    'Back strain high',
    'Workstation at action level',
    'Period',
  ];
  const body = report.units.map((unit) => [
    unit.name,
    unit.reportedWith.join(', '),
    ...figureCells(unit.figure),
    report.period.name,
  ]);
  const groups = report.groups.map((group) => [
    group.units.join(' + '),
    '',
    ...figureCells(group.figure),
    report.period.name,
  ]);
  return [head, ...body, ...groups];
}

function figureCells(figure: ShownFigure | null): string[] {
  if (!figure) return Array.from({ length: 8 }, () => 'not shown on its own');
  const { neckStrain, backStrain, workstationAtActionLevel } = figure.measures;
  return [
    sayRespondents(figure.atLeast),
    ...[neckStrain, backStrain].flatMap((measure) =>
      measure?.kind === 'band'
        ? [sayShare(measure.low), sayShare(measure.moderate), sayShare(measure.high)]
        : ['', '', ''],
    ),
    workstationAtActionLevel?.kind === 'yesNo' ? sayShare(workstationAtActionLevel.share) : '',
  ];
}
