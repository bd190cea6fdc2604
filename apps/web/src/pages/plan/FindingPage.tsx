import { type Answer, findingFacts, latestVersion, reask } from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Inputs, type Outputs, problemsOf, useTRPC, useTRPCClient } from '../../app/api.ts';
import { NotFoundPage } from '../../app/ErrorPages.tsx';
import { Loaded } from '../../app/Loaded.tsx';
import { type Library, useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { useQuestionTexts } from '../../app/questions.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Notice } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { QuestionPicture } from '../../drawings/QuestionPicture.tsx';
import { useWords } from '../../words/index.ts';
import { WithPicture } from '../check/CheckFrame.tsx';
import { isAsked, QuestionForm } from '../check/QuestionForm.tsx';
import styles from './Plan.module.css';

type PlanData = Outputs['plan']['get'];
type Closing = Outputs['plan']['closeFinding'];

/** Asks the question of a finding again: what was mended closes only when the answer says so. */
export function FindingPage() {
  const { finding } = useParams({ from: '/employee/plan/$finding' });
  const trpc = useTRPC();
  const plan = useQuery(trpc.plan.get.queryOptions());
  const library = useLibrary();
  return (
    <Loaded query={plan}>
      {(data) => (
        <Loaded query={library}>{(texts) => <Asking key={finding} id={finding} data={data} library={texts} />}</Loaded>
      )}
    </Loaded>
  );
}

function Asking({
  id,
  data: arrived,
  library,
}: {
  readonly id: string;
  readonly data: PlanData;
  readonly library: Library;
}) {
  const { plan: words, problems: problemWords, shell } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const problems = useProblems();
  // Kept as it was on arrival: closing a finding takes it out of the plan, and the page still has to say how that went.
  const [data] = useState(arrived);
  const finding = data.findings.find((each) => each.id === id);
  const version = data.questionnaire ?? latestVersion;
  const questionTexts = useQuestionTexts(version);
  const [done, setDone] = useState<Closing | null>(null);
  const server = useTRPCClient();
  const record = useRestrictionRecord();
  const close = useMutation({
    mutationFn: (input: Omit<Inputs['plan']['closeFinding'], 'restriction'>) =>
      saveWithRestriction(record, (restriction) => server.plan.closeFinding.mutate({ ...input, restriction })),
    onSuccess: async (closing) => {
      setDone(closing);
      await client.invalidateQueries(trpc.plan.pathFilter());
      await client.invalidateQueries(trpc.assessment.pathFilter());
    },
    onError: (error) =>
      problems.show(problemsOf(error, () => 'question', { field: 'question', message: problemWords.notSaved })),
  });
  usePageTitle(done ? (done.closed ? words.closed : words.stillOpen) : words.reaskTitle, problems.any);
  if (!finding || data.answers === null) return <NotFoundPage />;
  if (done) return <Outcome closing={done} library={library} />;

  const question = reask(finding.code, data.answers, version);
  const texts = questionTexts?.questions[question.id];
  if (!texts || !isAsked(question)) return <NotFoundPage />;
  const answer = (given: Answer) =>
    close.mutate({
      finding: id,
      answers: { [question.id]: given },
    });
  return (
    <>
      <ErrorSummary problems={problems} />
      <p className="soft">
        {words.reaskTitle} {words.reaskLead}
      </p>
      <WithPicture picture={<QuestionPicture id={question.drawing} alt={texts.drawing} />}>
        <QuestionForm
          question={question}
          words={texts}
          version={version}
          answer={undefined}
          problems={problems}
          busy={close.isPending}
          onAnswer={answer}
          action={words.reaskSave}
          beside={
            <ButtonLink to="/plan" look="quiet">
              {shell.cancel}
            </ButtonLink>
          }
        />
      </WithPicture>
    </>
  );
}

function Outcome({ closing, library }: { readonly closing: Closing; readonly library: Library }) {
  const { plan: words, care } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { closed, section, before, after, opened } = closing;
  return (
    <div className="read flow">
      <h1 ref={heading} tabIndex={-1}>
        {closed ? words.closed : words.stillOpen}
      </h1>
      {!closed && <p>{words.stillOpenBody}</p>}
      <Notice tone={closed ? 'good' : 'plain'} className={styles.changes ?? ''}>
        {section !== null && before.section !== null && after.section !== null && (
          <p>
            {before.section === after.section
              ? words.noChange(care.sections[section], after.section)
              : words.change(care.sections[section], before.section, after.section)}
          </p>
        )}
        {before.final !== null && after.final !== null && <p>{words.finalChange(before.final, after.final)}</p>}
      </Notice>
      {opened.length > 0 && (
        <div>
          <p>{words.opened}</p>
          <ul>
            {opened.map((code) => (
              <li key={code} lang={library.fixes[code]?.locale}>
                {library.fixes[code]?.title ?? findingFacts(code).section}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ButtonGroup>
        <ButtonLink to="/plan">{words.back}</ButtonLink>
        <Link to="/result">{useWords().result.title}</Link>
      </ButtonGroup>
    </div>
  );
}
