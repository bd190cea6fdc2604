import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cx } from '../design/cx.ts';
import { type Language, languageOf, languages, ownNames, useLanguage, useWords } from '../words/index.ts';
import { useTRPC } from './api.ts';
import styles from './LanguageChoice.module.css';
import { useLanguageChoice } from './Speaking.tsx';
import type { Who } from './session.ts';

/**
 * The languages by their own names, so that somebody finds theirs on a page that they cannot read. Whoever is signed in keeps the
 * choice on the server, for mails too; it also holds for this browser after they leave.
 */
export function LanguageChoice({ who }: { readonly who: Who | null | undefined }) {
  const { language: words } = useWords();
  const now = useLanguage();
  const trpc = useTRPC();
  const client = useQueryClient();
  const { chooseHere, isUnreached } = useLanguageChoice();
  const save = useMutation(
    trpc.programme.chooseLanguage.mutationOptions({
      onSuccess: async (_, { language }) => {
        chooseHere(language);
        // Everything: reports and other answers of the server come in the person's language.
        await client.invalidateQueries();
      },
    }),
  );
  const choose = (language: Language) => (who ? save.mutate({ language }) : chooseHere(language));
  const offered = who
    ? languages.filter((each) => who.languages.includes(each) || each === languageOf(who.locale))
    : languages;
  if (offered.length < 2) return null;
  return (
    <section className={styles.choice} aria-label={words.heading}>
      <ul>
        {offered.map((language) => (
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
      <p role="status">{(save.isError && words.notSaved) || (isUnreached && words.notReached)}</p>
    </section>
  );
}
