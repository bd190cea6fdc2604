import {
  type Answer,
  type ChoiceWithExtras,
  type Question,
  type QuestionWords,
  validateAnswer,
} from '@sitwell/domain/assessment';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices, type Option } from '../../design/Field.tsx';
import type { Problems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Check.module.css';

type Asked = Extract<Question, { kind: 'single' | 'many' | 'choiceWithExtras' }>;

export function isAsked(question: Question): question is Asked {
  return question.kind === 'single' || question.kind === 'many' || question.kind === 'choiceWithExtras';
}

/** "None of these" and "I am not sure" stand apart, below an "or". */
const apart = new Set(['none', 'notSure']);

function read(answer: Answer | undefined): { choice: string | null; ticks: readonly string[] } {
  if (typeof answer === 'string') return { choice: answer, ticks: [] };
  if (typeof answer === 'object' && 'choice' in answer) return { choice: answer.choice, ticks: answer.extras };
  if (Array.isArray(answer)) return { choice: null, ticks: answer };
  return { choice: null, ticks: [] };
}

/**
 * Asks one question. Used by the self-check, and again by the plan when something was mended. Checks on Continue and never
 * before; `onAnswer` gets an answer that is right.
 */
export function QuestionForm({
  question,
  words,
  version,
  answer,
  problems,
  busy,
  onAnswer,
  action,
  title = true,
  beside,
}: {
  readonly question: Asked;
  readonly words: QuestionWords;
  readonly version: number;
  readonly answer: Answer | undefined;
  readonly problems: Problems;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly action: string;
  /** Whether the question is the page's heading. */
  readonly title?: boolean;
  readonly beside?: ReactNode;
}) {
  const { check, problems: problemWords } = useWords();
  const [{ choice, ticks }, setGiven] = useState(() => read(answer));
  const first = `${question.id}-first`;
  const extra = `${question.id}-extra`;

  const options = (ids: readonly { id: string }[], texts: Readonly<Record<string, string>> | undefined) => {
    const all = ids.map(({ id }): Option => ({ value: id, label: texts?.[id] ?? id }));
    return {
      options: all.filter(({ value }) => !apart.has(value)),
      last: all.filter(({ value }) => apart.has(value)),
      or: check.or,
    };
  };
  const given = (): Answer => {
    if (question.kind === 'single') return choice ?? '';
    if (question.kind === 'many') return question.options.map(({ id }) => id).filter((id) => ticks.includes(id));
    return {
      choice: choice ?? '',
      extras: hasExtras ? question.extras.map(({ id }) => id).filter((id) => ticks.includes(id)) : [],
    } satisfies ChoiceWithExtras;
  };
  const hasExtras = question.kind === 'choiceWithExtras' && !(choice !== null && question.noExtrasFor.includes(choice));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const missing = question.kind === 'many' ? check.missingTicks : check.missingChoice;
    if (question.kind === 'many' ? ticks.length === 0 : choice === null)
      return problems.show([{ field: first, message: missing }]);
    const wrong = validateAnswer(version, question.id, given());
    if (wrong.length > 0)
      return problems.show(
        wrong.map(({ path }) => ({
          field: path.includes('extras') ? extra : first,
          message: path.includes('extras') ? check.missingTicks : missing,
        })),
      );
    problems.show([]);
    onAnswer(given());
  };
  const tick = (id: string, on: boolean) =>
    setGiven((before) => {
      const others = before.ticks.filter(
        (each) => each !== id && (question.kind !== 'many' || (each === 'none') === (id === 'none')),
      );
      return { ...before, ticks: on ? [...others, id] : before.ticks.filter((each) => each !== id) };
    });
  const legend = title ? <h1>{words.title}</h1> : words.title;

  return (
    <form noValidate onSubmit={submit} className={styles.legend}>
      {question.kind === 'many' ? (
        <Choices
          key={question.id}
          id={first}
          name={question.id}
          kind="checkbox"
          label={legend}
          hint={words.hint}
          error={problems.of(first)}
          {...options(question.options, words.options)}
          chosen={ticks}
          onChoose={tick}
        />
      ) : (
        <Choices
          key={question.id}
          id={first}
          name={question.id}
          kind="radio"
          label={legend}
          hint={words.hint}
          error={problems.of(first)}
          {...options(question.options, words.options)}
          chosen={choice === null ? [] : [choice]}
          onChoose={(id) => setGiven((before) => ({ ...before, choice: id }))}
        />
      )}
      {hasExtras && (
        <div className={styles.extras}>
          <Choices
            id={extra}
            name={`${question.id}-extras`}
            kind="checkbox"
            label={words.extrasTitle}
            hint={check.extrasHint}
            error={problems.of(extra)}
            {...options(question.extras, words.extras)}
            chosen={ticks}
            onChoose={tick}
          />
        </div>
      )}
      <ButtonGroup>
        <Button type="submit" busy={busy}>
          {busy ? problemWords.sending : action}
        </Button>
        {beside}
      </ButtonGroup>
    </form>
  );
}
