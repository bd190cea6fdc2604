import { type ComponentProps, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';

interface Around {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return cx(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;
}

function Beside({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: string | undefined;
}) {
  return (
    <>
      {hint !== undefined && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className={styles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** A field below its name, with what is said about it. */
function Labelled({
  id,
  label,
  hint,
  error,
  children,
}: Around & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={cx(styles.field, error !== undefined && styles.wrong)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Beside id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

const toldBy = (id: string, hint: ReactNode, error: string | undefined) => ({
  'aria-describedby': describedBy(id, hint, error),
  'aria-invalid': error !== undefined || undefined,
});

/** One line of text, a time, a date or a number. The error's link in the summary leads to `id`. */
export function TextField({
  id,
  label,
  hint,
  error,
  short,
  ...input
}: ComponentProps<'input'> & Around & { readonly id: string; readonly short?: boolean }) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input {...input} id={id} className={cx(styles.input, short && styles.short)} {...toldBy(id, hint, error)} />
    </Labelled>
  );
}

/** Several lines of text. */
export function LinesField({
  id,
  label,
  hint,
  error,
  ...area
}: ComponentProps<'textarea'> & Around & { readonly id: string }) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <textarea {...area} id={id} className={styles.input} {...toldBy(id, hint, error)} />
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A list to choose one from, when there are too many for radio buttons. */
export function SelectField({
  id,
  label,
  hint,
  error,
  options,
  ...select
}: ComponentProps<'select'> &
  Around & { readonly id: string; readonly options: readonly { value: string; label: string }[] }) {
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select {...select} id={id} className={cx(styles.input, styles.short)} {...toldBy(id, hint, error)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Fields that belong together under one name, such as the days of a week. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  children,
  className,
}: Around & { readonly id: string; readonly children: ReactNode; readonly className?: string }) {
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className={cx(error !== undefined && styles.wrong, className)}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={styles.legend}>{label}</legend>
      <Beside id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

/** One radio button or checkbox with its label, as large as a finger. */
export function Choice({
  label,
  hint,
  tight,
  className,
  ...input
}: ComponentProps<'input'> & { readonly label: ReactNode; readonly hint?: ReactNode; readonly tight?: boolean }) {
  const id = useId();
  return (
    <label className={cx(styles.choice, tight && styles.tight, className)}>
      <input {...input} aria-describedby={cx(input['aria-describedby'], hint !== undefined && id) || undefined} />
      <span>
        {label}
        {hint !== undefined && (
          <span className={styles.hint} id={id} style={{ display: 'block' }}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

/**
 * Radio buttons or checkboxes under one legend. The first one carries the group's `id`, so that the error summary can lead to it.
 * `last` stands apart below an "or": "none of these", "I am not sure".
 */
export function Choices({
  id,
  name,
  kind,
  label,
  hint,
  error,
  options,
  last = [],
  or,
  chosen,
  onChoose,
  inline,
}: Around & {
  readonly id: string;
  readonly name: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly Option[];
  readonly last?: readonly Option[];
  readonly or?: string;
  readonly chosen: readonly string[];
  readonly onChoose?: (value: string, on: boolean) => void;
  readonly inline?: boolean;
}) {
  const show = (option: Option, first: boolean) => (
    <Choice
      key={option.value}
      {...(first ? { id } : {})}
      type={kind}
      name={name}
      value={option.value}
      label={option.label}
      hint={option.hint}
      tight={inline === true}
      {...(onChoose
        ? {
            checked: chosen.includes(option.value),
            onChange: (event) => onChoose(option.value, event.currentTarget.checked),
          }
        : { defaultChecked: chosen.includes(option.value) })}
    />
  );
  return (
    <FieldGroup id={`${id}-group`} label={label} hint={hint} error={error}>
      <div className={inline ? styles.inline : styles.group} style={{ marginBlockStart: 'var(--space-2)' }}>
        {options.map((option, index) => show(option, index === 0))}
        {last.length > 0 && or !== undefined && <p className={styles.or}>{or}</p>}
        {last.map((option, index) => show(option, options.length === 0 && index === 0))}
      </div>
    </FieldGroup>
  );
}
