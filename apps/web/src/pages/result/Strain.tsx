import type { Outputs } from '../../app/api.ts';
import { cx } from '../../design/cx.ts';
import { Card } from '../../design/Panels.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Result.module.css';

type Bands = NonNullable<NonNullable<Outputs['assessment']['getResult']>['bands']>;

/** The strain bands of neck and back, with both parts that made each. */
export function Strain({ bands }: { readonly bands: Bands }) {
  const { result: words, care } = useWords();
  return (
    <section className="flow" aria-labelledby="strain">
      <h2 id="strain">{words.strainHeading}</h2>
      <div className={styles.bands}>
        {(['neck', 'back'] as const).map((where) => {
          const { band, symptoms, workstation } = bands[where];
          return (
            <Card key={where} className="flow flow-small">
              <h3>{words[where]}</h3>
              <p className={styles.band}>
                <span className={cx(styles.chip, styles[band])} aria-hidden="true" />
                {care.bands[band]}
              </p>
              <ul>
                <li>{words.strainSymptoms(care.levels[symptoms])}</li>
                <li>{words.strainDesk(care.sections[workstation.section], workstation.score)}</li>
              </ul>
              {workstation.raises && <p className="small soft">{words.strainRaises}</p>}
            </Card>
          );
        })}
      </div>
      <p className="small soft">{words.strainRule}</p>
    </section>
  );
}
