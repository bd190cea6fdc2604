import { groupCell, numberCell, Table } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { bandOf, type Figure, type Report, strainMeasures } from './figures.ts';
import styles from './Reports.module.css';
import { useShare } from './share.ts';

const levels = ['low', 'moderate', 'high'] as const;

/** Every figure of the report. A department without one of its own says with whom it is reported, never why. */
export function FigureTable({ report }: { readonly report: Report }) {
  const { reports: words } = useWords();
  const formats = useFormats();
  return (
    <Table caption={words.tableCaption(report.period.name)} unseenCaption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.unit}
          </th>
          <th scope="col" rowSpan={2} className={numberCell}>
            {words.people}
          </th>
          <th scope="col" rowSpan={2} className={numberCell}>
            {words.participationHead}
          </th>
          {strainMeasures.map((measure) => (
            <th key={measure} scope="colgroup" colSpan={levels.length} className={groupCell}>
              {words.measures[measure]}
            </th>
          ))}
          <th scope="col" rowSpan={2} className={styles.narrow}>
            {words.measures['workstationAtActionLevel']}
          </th>
        </tr>
        <tr>
          {strainMeasures.flatMap((measure) =>
            levels.map((level) => (
              <th key={`${measure} ${level}`} scope="col" className={numberCell}>
                {words[level]}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {report.units.map((unit) => {
          const shown = unit.figure ?? unit.together;
          const together = words.together(formats.list(unit.reportedWith));
          return (
            <tr key={unit.unit}>
              <th scope="row">
                <span className={styles.indent} style={{ paddingInlineStart: `${unit.depth}rem` }}>
                  {unit.name}
                  {unit.together && <span className={styles.notAlone}> {together}</span>}
                </span>
              </th>
              {shown ? (
                <Cells figure={shown} />
              ) : (
                <td colSpan={2 + strainMeasures.length * levels.length + 1} className={styles.notAlone}>
                  {unit.reportedWith.length > 0 ? together : words.notAlone}
                </td>
              )}
            </tr>
          );
        })}
        {report.groups.map((group) => (
          <tr key={group.units.join('+')}>
            <th scope="row">{formats.list(group.units)}</th>
            <Cells figure={group.figure} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cells({ figure }: { readonly figure: Figure }) {
  const { reports: words } = useWords();
  const share = useShare();
  const action = figure.measures['workstationAtActionLevel'];
  return (
    <>
      <td className={numberCell}>{words.atLeast(figure.atLeast)}</td>
      <td className={numberCell}>{figure.participation ? share(figure.participation) : ''}</td>
      {strainMeasures.flatMap((measure) => {
        const band = bandOf(figure, measure);
        return levels.map((level) => (
          <td key={`${measure} ${level}`} className={numberCell}>
            {band ? share(band[level]) : ''}
          </td>
        ));
      })}
      <td className={numberCell}>{action?.kind === 'yesNo' ? share(action.share) : ''}</td>
    </>
  );
}
