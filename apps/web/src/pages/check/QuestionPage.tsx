import { type Answer, latestVersion, questionsFor } from '@sitwell/domain/assessment';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page.ts';
import { useQuestionTexts } from '../../app/questions.ts';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { QuestionPicture } from '../../drawings/QuestionPicture.tsx';
import { useWords } from '../../words/index.ts';
import { Progress, StepBack, stepLink, WithPicture } from './CheckFrame.tsx';
import { isAsked, QuestionForm } from './QuestionForm.tsx';
import { firstOpen, stepAfter, stepBefore, walkThrough } from './steps.ts';
import { whyNotKept } from './useDraft.ts';
import { type OpenDraft, WithDraft } from './WithDraft.tsx';

/** One question of the self-check, kept on Continue. */
export function QuestionPage() {
  const { workstation, question } = useParams({ from: '/employee/check/$workstation/$question' });
  return (
    <WithDraft workstation={workstation}>
      {(open) => <Asking key={question} id={question} workstation={workstation} {...open} />}
    </WithDraft>
  );
}

function Asking({
  id,
  workstation,
  draft,
  keep,
  saving,
}: OpenDraft & { readonly id: string; readonly workstation: string }) {
  const { check, shell, problems: problemWords } = useWords();
  const { change = false } = useSearch({ from: '/employee/check/$workstation/$question' });
  const navigate = useNavigate();
  const problems = useProblems();
  const version = latestVersion;
  const question = questionsFor(draft.answers, version).find((each) => each.id === id);
  const words = useQuestionTexts(version)?.questions[id];
  const walk = walkThrough(draft.answers, draft.symptoms, version);
  usePageTitle(words?.title ?? check.title, problems.any);
  // An answer given before may have ended this question: go on where something is still open.
  if (!question || !isAsked(question) || !words)
    return <Navigate {...stepLink(workstation, firstOpen(walk))} replace />;

  const answer = async (given: Answer) => {
    const answers = { ...draft.answers, [id]: given };
    const next = stepAfter(walkThrough(answers, draft.symptoms, version), id, change);
    try {
      await keep({ ...draft, answers, at: next });
      await navigate(stepLink(workstation, next, change && next !== 'answers'));
    } catch (error) {
      problems.show([{ field: `${id}-first`, message: whyNotKept(error, { check, problems: problemWords }) }]);
    }
  };
  return (
    <>
      <StepBack workstation={workstation} step={change ? 'answers' : stepBefore(walk, id)} />
      <Progress walk={walk} step={id} version={version} />
      <ErrorSummary problems={problems} />
      <WithPicture picture={<QuestionPicture id={question.drawing} alt={words.drawing} />}>
        <QuestionForm
          question={question}
          words={words}
          version={version}
          answer={draft.answers[id]}
          problems={problems}
          busy={saving}
          onAnswer={answer}
          action={shell.continue}
        />
      </WithPicture>
    </>
  );
}
