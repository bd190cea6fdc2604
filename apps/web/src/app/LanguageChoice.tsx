import { cx } from '../design/cx.ts';
import { languages, ownNames, useLanguage, useWords } from '../words/index.ts';
import styles from './LanguageChoice.module.css';
import { useChooseHere } from './Speaking.tsx';

/** The languages by their own names, so that somebody finds theirs on a page that they cannot read. */
export function LanguageChoice() {
  const { language: words } = useWords();
  const now = useLanguage();
  const choose = useChooseHere();
  return (
    <section className={styles.choice} aria-label={words.heading}>
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              lang={language}
              className={cx(styles.language, language === now && styles.now)}
              aria-pressed={language === now}
              onClick={() => choose(language)}
            >
              {ownNames[language]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
