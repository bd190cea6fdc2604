import { Link } from '@tanstack/react-router';
import { Notice } from '../design/Panels.tsx';
import { useFormats, useWords } from '../words/index.ts';
import type { MadePlan } from './usePlan.ts';

const tones = { none: 'plain', prompt: 'caution', urgent: 'danger', emergency: 'danger' } as const;

/** When to see a doctor. Never absent: every page with advice says when to seek help. */
export function SeeDoctor({
  plan,
  workstation,
}: {
  readonly plan: Pick<MadePlan, 'seeDoctor' | 'withheld' | 'readable'>;
  readonly workstation: string | null;
}) {
  const { care: words, body } = useWords();
  const formats = useFormats();
  const { tier, reasons } = plan.seeDoctor;
  const { everything, sites } = plan.withheld;
  return (
    <Notice tone={tones[tier]} heading={words.seeDoctorHeading}>
      {reasons
        .filter((reason) => plan.readable || reason !== 'warningSign')
        .map((reason) => (
          <p key={reason}>{words.doctorReasons[reason]}</p>
        ))}
      {everything && <p>{plan.readable ? words.withheldAll : words.withheldUnread}</p>}
      {!everything && sites.length > 0 && (
        <p>{words.withheldSome(formats.list(sites.map((site) => body.sites[site])))}</p>
      )}
      {(everything || sites.length > 0) && <p>{words.withheldEnd}</p>}
      {workstation !== null && (
        <p className="no-print">
          <Link to="/check/$workstation/signs" params={{ workstation }} search={{ again: true }}>
            {words.seeDoctorSigns}
          </Link>
        </p>
      )}
    </Notice>
  );
}
