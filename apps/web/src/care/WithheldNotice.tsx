import type { Withheld } from '@sitwell/domain/assessment';
import { Link } from '@tanstack/react-router';
import { Notice } from '../design/Panels.tsx';
import { useFormats, useWords } from '../words/index.ts';

/** Says what is not shown now because of a warning sign, and how that ends; nothing where nothing is withheld. */
export function WithheldNotice({ withheld }: { readonly withheld: Withheld }) {
  const { care: words, body } = useWords();
  const formats = useFormats();
  if (!withheld.everything && withheld.sites.length === 0) return null;
  return (
    <Notice tone="danger" heading={words.withheldHeading}>
      <p>
        {withheld.everything
          ? words.withheldAllNow
          : words.withheldSome(formats.list(withheld.sites.map((site) => body.sites[site])))}
      </p>
      <p>{words.withheldEnd}</p>
      <p>
        <Link to="/signs">{words.seeDoctorSigns}</Link>
      </p>
    </Notice>
  );
}
