import { numberCell, Table } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { bandOf, type Figure, type Report, strainMeasures } from './figures.ts';
import styles from './Reports.module.css';
import { useShare } from './share.ts';

/** Every figure of the report. A department without one of its own says with whom it is reported, never why. */
export function FigureTable({ report }: { readonly report: Report }) {
  const { reports: words } = useWords();
  const formats = useFormats();
  const columns = 2 + strainMeasures.length * 3 + 1;
  return (
    <Table caption={words.tableCaption(report.period.name)} unseenCaption>
      <thead>
        <tr>
          <th scope="col">{words.unit}</th>
          <th scope="col" className={numberCell}>
            {words.people}
          </th>
          <th scope="col" className={numberCell}>
            {words.participationHead}
          </th>
          {strainMeasures.flatMap((measure) => {
            const name = words.measures[measure] ?? measure;
            return [words.lowHead(name), words.moderateHead(name), words.highHead(name)].map((head) => (
              <th key={head} scope="col" className={numberCell}>
                <span style={{ whiteSpace: 'normal' }}>{head}</span>
              </th>
            ));
          })}
          <th scope="col" className={numberCell}>
            <span style={{ whiteSpace: 'normal' }}>{words.measures['workstationAtActionLevel']}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {report.units.map((unit) => (
          <tr key={unit.unit}>
            <th scope="row">
              <span className={styles.indent} style={{ paddingInlineStart: `${unit.depth}rem` }}>
                {unit.name}
              </span>
            </th>
            {unit.figure ? (
              <Cells figure={unit.figure} />
            ) : (
              <td colSpan={columns - 1} className={styles.notAlone}>
                {unit.reportedWith.length > 0 ? words.together(formats.list(unit.reportedWith)) : words.notAlone}
              </td>
            )}
          </tr>
        ))}
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
        return (['low', 'moderate', 'high'] as const).map((level) => (
          <td key={`${measure} ${level}`} className={numberCell}>
            {band ? share(band[level]) : ''}
          </td>
        ));
      })}
      <td className={numberCell}>{action?.kind === 'yesNo' ? share(action.share) : ''}</td>
    </>
  );
}
