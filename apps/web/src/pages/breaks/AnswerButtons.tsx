import { type Inputs, reasonOf } from '../../app/api.ts';
import { Button, ButtonGroup, type ButtonLook } from '../../design/Button.tsx';
import { Notice } from '../../design/Panels.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';

export type Given = Pick<Inputs['reminders']['answer'], 'answer' | 'minutes' | 'insist'>;

const snoozes = [5, 10, 15] as const;

/**
 * Done, later, skip: the same everywhere. Later opens the three waits beside it. When the snoozes of the day are used up, it asks
 * once whether the person means it, and never says no.
 * @param error of the last answer; @param last the last answer, for which the person may insist
 */
export function AnswerButtons({
  busy,
  error,
  last,
  doneLook = 'primary',
  onAnswer,
}: {
  readonly busy: boolean;
  readonly error: unknown;
  readonly last: Given | undefined;
  /** Secondary where the page has something else to do first. */
  readonly doneLook?: ButtonLook;
  readonly onAnswer: (given: Given) => void;
}) {
  const { breaks: words, breakNow } = useWords();
  const asksFirst = error !== null && reasonOf(error) === 'snoozeBudget';
  const minutes = last?.minutes;
  return (
    <>
      {error !== null && !asksFirst && (
        <p role="alert" className={styles.failed}>
          {words.answerFailed}
        </p>
      )}
      <ButtonGroup>
        <Button look={doneLook} busy={busy} onClick={() => onAnswer({ answer: 'done' })}>
          {words.done}
        </Button>
        <Button look="secondary" busy={busy} onClick={() => onAnswer({ answer: 'skipped' })}>
          {words.skip}
        </Button>
      </ButtonGroup>
      <fieldset className={styles.snooze}>
        <legend className="soft small">{words.later}</legend>
        {snoozes.map((wait) => (
          <Button
            key={wait}
            look="secondary"
            busy={busy}
            onClick={() => onAnswer({ answer: 'snoozed', minutes: wait })}
          >
            {words.snooze(wait)}
          </Button>
        ))}
      </fieldset>
      {asksFirst && minutes !== undefined && (
        <Notice live>
          <p>{breakNow.overBudget}</p>
          <Button look="secondary" busy={busy} onClick={() => onAnswer({ answer: 'snoozed', minutes, insist: true })}>
            {breakNow.insist(minutes)}
          </Button>
        </Notice>
      )}
    </>
  );
}
