import { Button, ButtonGroup } from '../../design/Button.tsx';
import { FieldGroup, TextField } from '../../design/Field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';
import type { Span } from './routineForm.ts';

type Change = { readonly start?: string; readonly end?: string };

/** From when to when, as two fields. The ids are the path with `.start` and `.end`. */
export function TimeFields({
  path,
  span,
  problem,
  onChange,
}: {
  readonly path: string;
  readonly span: { readonly start: string; readonly end: string };
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (part: Change) => void;
}) {
  const { breaks: words } = useWords();
  return (
    <>
      <TextField
        id={`${path}.start`}
        type="time"
        short
        label={words.from}
        error={problem(`${path}.start`)}
        value={span.start}
        onChange={(event) => onChange({ start: event.currentTarget.value })}
      />
      <TextField
        id={`${path}.end`}
        type="time"
        short
        label={words.to}
        error={problem(`${path}.end`)}
        value={span.end}
        onChange={(event) => onChange({ end: event.currentTarget.value })}
      />
    </>
  );
}

/** Quiet times, of one routine or of all: as many as the person adds. */
export function QuietFields({
  label,
  hint,
  quiet,
  problem,
  newKey,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly quiet: readonly Span[];
  readonly problem: (field: string) => string | undefined;
  readonly newKey: () => string;
  readonly onChange: (quiet: readonly Span[]) => void;
}) {
  const { breaks: words } = useWords();
  return (
    <FieldGroup id="quiet" label={label} hint={hint} error={problem('quiet')}>
      {quiet.map((span, index) => (
        <div key={span.key} className={styles.group}>
          <p className="small soft">{words.quietName(index + 1)}</p>
          <div className={styles.spans}>
            <TimeFields
              path={`quiet.${index}`}
              span={span}
              problem={problem}
              onChange={(part) => onChange(quiet.map((each) => (each.key === span.key ? { ...each, ...part } : each)))}
            />
            <Button
              look="quiet"
              aria-label={words.removeQuiet(index + 1)}
              onClick={() => {
                onChange(quiet.filter((each) => each.key !== span.key));
                // The button that was pressed goes with its row.
                document.getElementById('addQuiet')?.focus();
              }}
            >
              {words.remove}
            </Button>
          </div>
          {span.end !== '' && span.end === span.start && <p className="small soft">{words.wholeDay}</p>}
        </div>
      ))}
      <ButtonGroup>
        <Button
          id="addQuiet"
          look="secondary"
          onClick={() => onChange([...quiet, { key: newKey(), start: '12:00', end: '13:00' }])}
        >
          {words.addQuiet}
        </Button>
      </ButtonGroup>
    </FieldGroup>
  );
}
