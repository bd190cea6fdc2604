import { type LessonCheckId, lesson, lessonCards, lessonChecks } from '@sitwell/content/lesson';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTRPC } from '../../app/api.ts';
import { usePageTitle } from '../../app/page.ts';
import { BackButton, BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { Notice } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';

const checkIds = Object.keys(lessonChecks) as readonly LessonCheckId[];

/** Five cards, four questions with their answers explained, and an end. What was answered stays on the page. */
export function LessonPage() {
  const { lesson: words, shell, problems } = useWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [at, setAt] = useState(0);
  const [right, setRight] = useState<ReadonlySet<LessonCheckId>>(new Set());
  const done = useMutation(
    trpc.assessment.noteLesson.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.assessment.overview.queryFilter()),
    }),
  );
  const texts = lesson(formats.locale.split('-')[0] ?? 'en');
  const card = lessonCards[at];
  const check = checkIds[at - lessonCards.length];
  const back =
    at === 0 ? (
      <BackLink to="/check">{shell.back}</BackLink>
    ) : (
      <BackButton onClick={() => setAt(at - 1)}>{shell.back}</BackButton>
    );
  const note = texts.fallback && at === 0 && <p className="soft">{words.inEnglish}</p>;

  if (card !== undefined) {
    const { title, text } = texts.cards[card];
    return (
      <Page key={at} title={title} above={words.card(at + 1, lessonCards.length)} back={back} lang={texts.locale}>
        {note}
        {text.map((sentence) => (
          <p key={sentence} className="lead">
            {sentence}
          </p>
        ))}
        <ButtonGroup>
          <Button onClick={() => setAt(at + 1)}>
            {at + 1 === lessonCards.length ? words.toQuestions : words.next}
          </Button>
        </ButtonGroup>
      </Page>
    );
  }
  if (check !== undefined) {
    const last = check === checkIds.at(-1);
    return (
      <Question
        key={check}
        id={check}
        number={checkIds.indexOf(check) + 1}
        texts={texts.checks[check]}
        lang={texts.locale}
        back={back}
        last={last}
        onNext={(wasRight) => {
          // A question that is gone back to counts as it was answered last.
          setRight(new Set([...right].filter((each) => each !== check).concat(wasRight ? [check] : [])));
          if (last) done.mutate({ outcome: 'done' });
          setAt(at + 1);
        }}
      />
    );
  }
  return (
    <Page key="done" title={words.doneTitle} above={words.title} back={null}>
      <p className="lead">{words.doneBody}</p>
      <p className="soft">{words.score(right.size, checkIds.length)}</p>
      {done.isError && (
        <Notice tone="caution" live>
          <p>{problems.notSaved}</p>
        </Notice>
      )}
      <ButtonGroup>
        <ButtonLink to="/check">{words.toCheck}</ButtonLink>
      </ButtonGroup>
    </Page>
  );
}

/** One card: takes focus when it comes, because the page changes without a new address. */
function Page({
  title,
  above,
  back,
  lang,
  hasProblems = false,
  children,
}: {
  readonly title: string;
  readonly above: string;
  readonly back: ReactNode;
  readonly lang?: string;
  readonly hasProblems?: boolean;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title, hasProblems);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      {back}
      <div className="read flow">
        <p className="soft small">{above}</p>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        {children}
      </div>
    </>
  );
}

function Question({
  id,
  number,
  texts,
  lang,
  back,
  last,
  onNext,
}: {
  readonly id: LessonCheckId;
  readonly number: number;
  readonly texts: ReturnType<typeof lesson>['checks'][LessonCheckId];
  readonly lang: string;
  readonly back: ReactNode;
  readonly last: boolean;
  readonly onNext: (wasRight: boolean) => void;
}) {
  const { lesson: words } = useWords();
  const problems = useProblems();
  const [chosen, setChosen] = useState<string | null>(null);
  const [looked, setLooked] = useState<string | null>(null);
  const { options, right } = lessonChecks[id];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looked !== null) return onNext(looked === right);
    if (chosen === null) return problems.show([{ field: 'answer', message: words.missing }]);
    problems.show([]);
    setLooked(chosen);
  };
  return (
    <Page
      title={texts.question}
      above={words.question(number, checkIds.length)}
      back={back}
      lang={lang}
      hasProblems={problems.any}
    >
      <ErrorSummary problems={problems} />
      <form noValidate onSubmit={submit} className="flow">
        <Choices
          id="answer"
          name="answer"
          kind="radio"
          label={<span className="unseen">{texts.question}</span>}
          error={problems.of('answer')}
          options={options.map((value) => ({ value, label: texts.options[value] ?? value }))}
          chosen={chosen === null ? [] : [chosen]}
          onChoose={(value) => looked === null && setChosen(value)}
        />
        <div role="status">
          {looked !== null && (
            <Notice tone={looked === right ? 'good' : 'caution'}>
              <p>
                <strong>{looked === right ? words.right : words.notQuite}</strong>{' '}
                {looked !== right && words.rightIs(texts.options[right] ?? '')}
              </p>
              <p lang={lang}>{texts.why}</p>
            </Notice>
          )}
        </div>
        <ButtonGroup>
          <Button type="submit">{looked === null ? words.check : last ? words.finish : words.next}</Button>
        </ButtonGroup>
      </form>
    </Page>
  );
}
