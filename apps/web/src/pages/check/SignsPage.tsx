import { answerListAgain, latestVersion, tiers } from '@sitwell/domain/assessment';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { BackLink } from '../../design/BackLink.tsx';
import { useWords } from '../../words/index.ts';
import { stepLink } from './CheckFrame.tsx';
import { SignsList } from './SignsList.tsx';
import { firstOpen, signsStep, walkThrough } from './steps.ts';
import { type OpenDraft, WithDraft } from './WithDraft.tsx';

const from = '/employee/check/$workstation/signs';

/** The warning signs, before anything else. */
export function SignsPage() {
  const { workstation } = useParams({ from });
  return <WithDraft workstation={workstation}>{(open) => <Signs workstation={workstation} {...open} />}</WithDraft>;
}

function Signs({ workstation, draft, keepSigns, saving }: OpenDraft & { readonly workstation: string }) {
  const { check: words, shell } = useWords();
  const { again = false } = useSearch({ from });
  const navigate = useNavigate();
  const walk = walkThrough(draft.answers, draft.symptoms, latestVersion);
  const next = draft.at !== null && walk.steps.includes(draft.at) ? draft.at : firstOpen(walk);
  return (
    <SignsList
      title={again ? words.signsAgainTitle : words.signsTitle}
      highPain={draft.at === signsStep}
      restricted={tiers.indexOf(draft.restriction.tier) >= tiers.indexOf('urgent')}
      saving={saving}
      back={<BackLink to="/check">{shell.back}</BackLink>}
      onAnswer={(answered) => keepSigns(next, (current) => answerListAgain(current, answered))}
      onDone={() => navigate(stepLink(workstation, next))}
    />
  );
}
