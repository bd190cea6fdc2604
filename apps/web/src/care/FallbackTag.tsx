import { Tag } from '../design/Panels.tsx';
import { useFormats } from '../words/index.ts';

/** Says which language an item is in that has no words in the reader's own: it comes whole in that language. */
export function FallbackTag({ item }: { readonly item: { readonly locale: string; readonly fallback: boolean } }) {
  const formats = useFormats();
  if (!item.fallback) return null;
  return <Tag>{new Intl.DisplayNames(formats.locale, { type: 'language' }).of(item.locale)}</Tag>;
}
