import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import {
  guestLocale,
  type Language,
  languageOf,
  loadWords,
  SpeechContext,
  type Spoken,
  speechFor,
} from '../words/index.ts';
import { useSession } from './session.ts';
import { useSurroundings } from './surroundings.ts';
import { loadShownTexts } from './texts.ts';

const choice = 'language';

/** The locale of whoever sits here, as long as nobody is signed in. */
export const localeHere = (kept: Storage): string => guestLocale(kept.getItem(choice), navigator.languages);

interface Choice {
  /** Keeps a language for this browser: for guests, and for the time after signing out. */
  readonly chooseHere: (language: Language) => void;
  /** The words of the language that was chosen did not come. */
  readonly isUnreached: boolean;
}

const ChoiceContext = createContext<Choice>({ chooseHere: () => {}, isUnreached: false });
export const useLanguageChoice = () => useContext(ChoiceContext);

/**
 * Speaks to everything below in the person's language: the one they saved, a guest's own choice, or the browser's. Until
 * everything that the page says has come in another language, it goes on in the one before.
 * @param first what was loaded before the first paint
 */
export function Speaking({ first, children }: { readonly first: Spoken; readonly children: ReactNode }) {
  const { who } = useSession();
  const { kept } = useSurroundings();
  const [here, setHere] = useState(() => localeHere(kept));
  const [spoken, setSpoken] = useState(first);
  const [unreached, setUnreached] = useState<Language | null>(null);
  const locale = who?.locale ?? here;
  const wanted = languageOf(locale);
  const client = useQueryClient();

  useEffect(() => {
    if (wanted === spoken.language) return;
    let overtaken = false;
    // Unreached words change nothing: the page goes on in the language that it has.
    Promise.all([loadWords(wanted), loadShownTexts(client, spoken.language, wanted)]).then(
      ([loaded]) => !overtaken && setSpoken(loaded),
      () => !overtaken && setUnreached(wanted),
    );
    return () => {
      overtaken = true;
    };
  }, [client, spoken.language, wanted]);

  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const timeZone = who?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const speech = useMemo(() => speechFor(spoken, locale, timeZone), [spoken, locale, timeZone]);
  const isUnreached = unreached === wanted && unreached !== spoken.language;
  const chosen = useMemo(
    () => ({
      chooseHere(language: Language) {
        kept.setItem(choice, language);
        setHere(localeHere(kept));
      },
      isUnreached,
    }),
    [kept, isUnreached],
  );
  return (
    <ChoiceContext value={chosen}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </ChoiceContext>
  );
}
