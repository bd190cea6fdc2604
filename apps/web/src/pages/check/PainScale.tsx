import type { ReactNode } from 'react';
import { Choice, FieldGroup } from '../../design/Field.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Check.module.css';

const numbers = Array.from({ length: 11 }, (_, index) => index);

/** How bad it was, 0 to 10, as radio buttons: no slider, so that a keyboard and a shaking hand do as well. */
export function PainScale({
  id,
  label,
  hint,
  error,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}) {
  const { check: words } = useWords();
  const formats = useFormats();
  return (
    <FieldGroup id={`${id}-group`} label={label} hint={hint} error={error}>
      <div className={styles.scale}>
        {numbers.map((each) => (
          <Choice
            key={each}
            tight
            {...(each === 0 ? { id } : {})}
            type="radio"
            name={id}
            value={each}
            label={formats.number(each)}
            checked={value === each}
            onChange={() => onChange(each)}
          />
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{words.leastPain}</span>
        <span>{words.mostPain}</span>
      </div>
    </FieldGroup>
  );
}
