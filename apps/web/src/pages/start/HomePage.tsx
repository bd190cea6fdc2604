import type { Who } from '../../app/session.ts';
import { usePageTitle } from '../../app/page.ts';
import { useWords } from '../../words/index.ts';

/** What to do next, for somebody who is signed in. */
export function HomePage({ who }: { readonly who: Who }) {
  const { start: words } = useWords();
  usePageTitle(words.title);
  return <h1>{words.homeTitle(who.name)}</h1>;
}
