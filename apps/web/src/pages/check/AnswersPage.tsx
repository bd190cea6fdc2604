import { latestVersion, questionsFor } from '@sitwell/domain/assessment';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Inputs, problemsOf, useTRPCClient } from '../../app/api.ts';
import { usePageTitle } from '../../app/page.ts';
import { useQuestionTexts } from '../../app/questions.ts';
import { areaId } from '../../body/areas.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card, Notice, SummaryList } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import { describeAnswer } from './answerWords.ts';
import styles from './Check.module.css';
import { StepBack, stepLink } from './CheckFrame.tsx';
import { isAnswered, wholeSymptoms } from './draftSymptoms.ts';
import { answersStep, areaStep, firstOpen, stepBefore, symptomsStep, walkThrough } from './steps.ts';
import { submissionKey } from './submissionKey.ts';
import { type Draft, wentOnElsewhere } from './useDraft.ts';
import { type OpenDraft, WithDraft } from './WithDraft.tsx';

/** All answers once more, each with a way back to it, and the one button that hands them in. */
export function AnswersPage() {
  const { workstation } = useParams({ from: '/employee/check/$workstation/answers' });
  return <WithDraft workstation={workstation}>{(open) => <Answers workstation={workstation} {...open} />}</WithDraft>;
}

function Answers({ workstation, draft, sendHere, leave }: OpenDraft & { readonly workstation: string }) {
  const { check: words, problems: problemWords } = useWords();
  const navigate = useNavigate();
  const problems = useProblems();
  const version = latestVersion;
  const texts = useQuestionTexts(version);
  const walk = walkThrough(draft.answers, draft.symptoms, version);
  const open = firstOpen(walk);
  usePageTitle(words.answersTitle, problems.any);

  const server = useTRPCClient();
  const record = useRestrictionRecord();
  const submit = useMutation({
    mutationFn: (input: Omit<Inputs['assessment']['submit'], 'restriction'>) =>
      sendHere(() =>
        saveWithRestriction(record, (restriction) => server.assessment.submit.mutate({ ...input, restriction })),
      ),
    onSuccess: async () => {
      await navigate({ to: '/result', replace: true });
      await leave();
    },
    onError: (error) =>
      problems.show(
        wentOnElsewhere(error)
          ? [{ field: 'submit', message: words.draftChanged }]
          : problemsOf(error, (path) => `answer-${path.split('.')[1] ?? ''}`, {
              field: 'submit',
              message: problemWords.notSaved,
            }),
      ),
  });
  const handIn = () => {
    problems.show([]);
    submit.mutate({
      workstation,
      idempotencyKey: submissionKey(workstation, draft.version),
      questionnaire: version,
      version: draft.version,
      answers: { ...draft.answers },
      symptoms: symptoms && { ...symptoms },
      askedYear: symptoms?.entries.some(({ trouble12Months }) => trouble12Months !== undefined) ?? false,
    });
  };
  const symptoms = wholeSymptoms(draft.symptoms);
  const questions = questionsFor(draft.answers, version);
  const change = (step: string, what: string) => (
    <Link
      id={`answer-${step}`}
      className={styles.change}
      {...stepLink(workstation, step, true)}
      aria-label={words.changeWhat(what)}
    >
      {words.change}
    </Link>
  );

  return (
    <>
      <StepBack workstation={workstation} step={stepBefore(walk, answersStep)} />
      <ErrorSummary problems={problems} />
      <h1>{words.answersTitle}</h1>
      <p className="lead">{words.answersLead}</p>
      {walk.sections
        .filter((section) => section !== 'symptoms')
        .map((section) => (
          <section key={section} className={styles.section} aria-labelledby={`section-${section}`}>
            <h2 id={`section-${section}`}>{texts?.sections[section]}</h2>
            <SummaryList
              rows={questions
                .filter((question) => question.section === section)
                .map((question) => {
                  const questionWords = texts?.questions[question.id];
                  const lines = describeAnswer(question, questionWords, draft.answers[question.id]);
                  return {
                    key: question.id,
                    term: questionWords?.title ?? question.id,
                    value:
                      lines.length > 0 ? (
                        lines.map((line) => <div key={line}>{line}</div>)
                      ) : (
                        <span className="soft">{words.notGiven}</span>
                      ),
                    action: change(question.id, questionWords?.title ?? question.id),
                  };
                })}
            />
          </section>
        ))}
      <section className={styles.section} aria-labelledby="section-symptoms">
        <h2 id="section-symptoms">{texts?.sections.symptoms}</h2>
        <SymptomRows draft={draft} change={change} />
      </section>
      <Card tinted className={`flow ${styles.section}`}>
        <h2>{words.submitHeading}</h2>
        {open === answersStep ? (
          <>
            <p>{words.submitBody}</p>
            <ButtonGroup>
              <Button id="submit" big busy={submit.isPending} onClick={handIn}>
                {submit.isPending ? problemWords.sending : words.submit}
              </Button>
            </ButtonGroup>
          </>
        ) : (
          <Notice tone="caution">
            <p>{words.stillOpen}</p>
            <ButtonLink id="submit" look="secondary" {...stepLink(workstation, open, true)}>
              {words.openFirst}
            </ButtonLink>
          </Notice>
        )}
      </Card>
    </>
  );
}

function SymptomRows({
  draft,
  change,
}: {
  readonly draft: Draft;
  readonly change: (step: string, what: string) => ReactNode;
}) {
  const { check: words, body } = useWords();
  const title = useQuestionTexts(latestVersion)?.questions['bodyMap']?.title ?? '';
  const { symptoms } = draft;
  const said =
    symptoms === null
      ? words.notGiven
      : symptoms.status === 'refused'
        ? words.skipped
        : symptoms.status === 'none'
          ? words.noneInSymptoms
          : symptoms.entries.map((entry) => <div key={areaId(entry)}>{body.area(entry.site, entry.side)}</div>);
  return (
    <SummaryList
      rows={[
        { key: symptomsStep, term: title, value: said, action: change(symptomsStep, title) },
        ...(symptoms?.entries ?? []).map((entry) => {
          const name = body.area(entry.site, entry.side);
          return {
            key: areaId(entry),
            term: words.areaTitle(name),
            value: isAnswered(entry) ? words.area(entry.intensity, entry.stopped7Days) : words.notGiven,
            action: change(areaStep(areaId(entry)), name),
          };
        }),
      ]}
    />
  );
}
