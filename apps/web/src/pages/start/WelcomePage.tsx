import { usePageTitle } from '../../app/page.ts';
import { ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { DeskScene } from '../../drawings/DeskScene.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Start.module.css';

/** What Sitwell is, for people who are not signed in. */
export function WelcomePage() {
  const { start: words, shell } = useWords();
  usePageTitle(words.title);
  const points = [
    { title: words.hero1, body: words.hero1Body },
    { title: words.hero2, body: words.hero2Body },
    { title: words.hero3, body: words.hero3Body },
    { title: words.hero4, body: words.hero4Body },
  ];
  return (
    <>
      <div className={styles.hero}>
        <div className="flow">
          <h1>{words.heroTitle}</h1>
          <p className="lead">{words.heroLead}</p>
          <ButtonGroup>
            <ButtonLink to="/sign-in" big>
              {shell.signIn}
            </ButtonLink>
            <ButtonLink to="/privacy" look="quiet">
              {words.seeWho}
            </ButtonLink>
          </ButtonGroup>
        </div>
        <div className={styles.picture}>
          <DeskScene />
        </div>
      </div>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point.title}>
            <h2>{point.title}</h2>
            <p className="soft">{point.body}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
