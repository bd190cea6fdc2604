import { latestVersion } from '@sitwell/domain/assessment';
import { Navigate, useParams } from '@tanstack/react-router';
import { stepLink } from './CheckFrame.tsx';
import { firstOpen, signsStep, walkThrough } from './steps.ts';
import { WithDraft } from './WithDraft.tsx';

/** Leads to where somebody stopped; when that page is not asked any more, to the first that is open. */
export function ResumePage() {
  const { workstation } = useParams({ from: '/employee/check/$workstation' });
  return (
    <WithDraft workstation={workstation}>
      {({ draft }) => {
        if (draft.at === signsStep)
          return <Navigate to="/check/$workstation/signs" params={{ workstation }} search={{ again: true }} replace />;
        const walk = walkThrough(draft.answers, draft.symptoms, latestVersion);
        const step = draft.at !== null && walk.steps.includes(draft.at) ? draft.at : firstOpen(walk);
        return <Navigate {...stepLink(workstation, step)} replace />;
      }}
    </WithDraft>
  );
}
