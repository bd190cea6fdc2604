import { type Answer, type Answers, findingFacts, latestVersion, limits, reaskNext } from '@sitwell/domain/assessment';
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
import { useSpan } from '../../care/useSpan.ts';
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
  const [given, setGiven] = useState<Answers>({});
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
  const asked = Object.keys(given).length;
  // A further question comes without a new address, so focus is moved by hand.
  useEffect(() => {
    if (asked > 0) document.querySelector('main')?.focus();
  }, [asked]);
  if (!finding || data.answers === null) return <NotFoundPage />;
  if (done) return <Outcome closing={done} library={library} />;

  const { answers } = data;
  const question = reaskNext(finding.code, answers, given, version) ?? reaskNext(finding.code, answers, {}, version);
  const texts = question && questionTexts?.questions[question.id];
  if (!question || !texts || !isAsked(question)) return <NotFoundPage />;
  const answer = (chosen: Answer) => {
    const all = { ...given, [question.id]: chosen };
    if (reaskNext(finding.code, answers, all, version) === null) close.mutate({ finding: id, answers: all });
    else setGiven(all);
  };
  return (
    <>
      <ErrorSummary problems={problems} />
      <p className="soft">
        {words.reaskTitle} {words.reaskLead}
      </p>
      <WithPicture picture={<QuestionPicture id={question.drawing} alt={texts.drawing} />}>
        <QuestionForm
          key={question.id}
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
  const { closed, section, opened } = closing;
  return (
    <div className="read flow">
      <Heading text={closed ? words.closed : words.stillOpen} />
      {!closed && <p>{words.stillOpenBody}</p>}
      <Notice tone={closed ? 'good' : 'plain'} className={styles.changes ?? ''}>
        <Changes closing={closing} name={section === null ? '' : care.sections[section]} />
        <LimitsNow />
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

/** Takes focus, because the page changes without a new address. */
function Heading({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}

/** How the finding's section and the final score changed; as ranges where something was or is not sure. */
function Changes({ closing, name }: { readonly closing: Closing; readonly name: string }) {
  const { plan: words } = useWords();
  const span = useSpan();
  const { before, after } = closing;
  const exact = [before, after].every((each) => each.section === each.sectionUpper && each.final === each.finalUpper);
  const sections = [span(before.section, before.sectionUpper), span(after.section, after.sectionUpper)];
  const finals = [span(before.final, before.finalUpper), span(after.final, after.finalUpper)];
  return (
    <>
      {before.section !== null && after.section !== null && (
        <p>
          {!exact
            ? words.wasAndIs(name, sections[0] ?? '', sections[1] ?? '')
            : before.section === after.section
              ? words.noChange(name, after.section)
              : words.change(name, before.section, after.section)}
        </p>
      )}
      {before.final !== null && after.final !== null && (
        <p>
          {exact ? words.finalChange(before.final, after.final) : words.finalWasAndIs(finals[0] ?? '', finals[1] ?? '')}
        </p>
      )}
    </>
  );
}

/** What limits the score now: most single fixes leave it where it was. */
function LimitsNow() {
  const { result: words, care } = useWords();
  const plan = useQuery(useTRPC().plan.get.queryOptions());
  if (plan.isFetching || !plan.data?.score) return null;
  const { sections, value, next } = limits(plan.data.score);
  const names = sections.map((section) => care.sections[section]);
  return (
    <p>
      {words.limits(names.join('; '), value)} {next !== null && words.limitsNext(next)}
    </p>
  );
}
