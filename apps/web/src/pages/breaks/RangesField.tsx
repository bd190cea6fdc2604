import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choice, FieldGroup } from '../../design/Field.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';
import { emptyRange, type RangeDraft, weekdays } from './routineForm.ts';
import { TimeFields } from './TimeFields.tsx';

/** Working times: days with a start and an end, as many as are added. */
export function RangesField({
  label,
  hint,
  ranges,
  problem,
  newKey,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly ranges: readonly RangeDraft[];
  readonly problem: (field: string) => string | undefined;
  readonly newKey: () => string;
  readonly onChange: (ranges: readonly RangeDraft[]) => void;
}) {
  const { breaks: words } = useWords();
  return (
    <FieldGroup id="ranges" label={label} hint={hint} error={problem('addRange') ?? problem('ranges')}>
      {ranges.map((range, index) => (
        <RangeFields
          key={range.key}
          index={index}
          range={range}
          problem={problem}
          onChange={(part) => onChange(ranges.map((each) => (each.key === range.key ? { ...each, ...part } : each)))}
          onRemove={() => {
            onChange(ranges.filter((each) => each.key !== range.key));
            // The button that was pressed goes with its row.
            document.getElementById('addRange')?.focus();
          }}
        />
      ))}
      <ButtonGroup>
        <Button id="addRange" look="secondary" onClick={() => onChange([...ranges, emptyRange(newKey())])}>
          {words.addRange}
        </Button>
      </ButtonGroup>
    </FieldGroup>
  );
}

function RangeFields({
  index,
  range,
  problem,
  onChange,
  onRemove,
}: {
  readonly index: number;
  readonly range: RangeDraft;
  readonly problem: (field: string) => string | undefined;
  readonly onChange: (part: Partial<RangeDraft>) => void;
  readonly onRemove: () => void;
}) {
  const { breaks: words, shell } = useWords();
  const formats = useFormats();
  const path = `ranges.${index}`;
  return (
    <div className={styles.group}>
      <FieldGroup
        id={`${path}.days-group`}
        label={`${shell.label(words.rangeName(index + 1))} ${words.days}`}
        error={problem(`${path}.days`)}
      >
        <div className={styles.days}>
          {weekdays.map((day) => (
            <Choice
              key={day}
              tight
              {...(day === 1 ? { id: `${path}.days` } : {})}
              type="checkbox"
              label={formats.weekday(day, 'short')}
              aria-label={formats.weekday(day, 'long')}
              checked={range.days.includes(day)}
              onChange={(event) =>
                onChange({
                  days: event.currentTarget.checked ? [...range.days, day] : range.days.filter((each) => each !== day),
                })
              }
            />
          ))}
        </div>
      </FieldGroup>
      <div className={styles.spans}>
        <TimeFields path={path} span={range} problem={problem} onChange={onChange} />
        <Button look="quiet" aria-label={words.removeRange(index + 1)} onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
      {range.end !== '' && range.end <= range.start && (
        <p className="small soft">{range.end === range.start ? words.wholeDay : words.overnight}</p>
      )}
    </div>
  );
}
