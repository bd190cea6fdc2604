import { useState } from 'react';
import { useWords } from '../../words/index.ts';

/** Copies an address, and has what to say of it in a status line. */
export function useCopy() {
  const { breakCalendars: words } = useWords();
  const [said, say] = useState('');
  const copy = async (text: string) => {
    // An address without https has no clipboard.
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(copied ? words.feedCopied : words.feedNotCopied);
  };
  return { copy, said, say };
}
