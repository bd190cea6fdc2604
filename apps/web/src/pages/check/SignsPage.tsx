import {
  answerListAgain,
  isSignId,
  latestVersion,
  restrictionFrom,
  type SignId,
  signFacts,
  signGroups,
  signIds,
  type Tier,
  tiers,
} from '@sitwell/domain/assessment';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Loaded, ProblemPage, Skeleton } from '../../app/Loaded.tsx';
import { useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choice, FieldGroup } from '../../design/Field.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Check.module.css';
import { stepLink } from './CheckFrame.tsx';
import { EmergencyNumber, HelpNow } from './HelpNow.tsx';
import { firstOpen, walkThrough } from './steps.ts';
import { type Draft, useDraft } from './useDraft.ts';

const from = '/employee/check/$workstation/signs';

/** The warning signs, before anything else. What is ticked is looked at here and never sent. */
export function SignsPage() {
  const { workstation } = useParams({ from });
  const { draft, keep, saving, failed, retry } = useDraft(workstation);
  if (failed) return <ProblemPage error={failed} retry={retry} />;
  if (!draft) return <Skeleton />;
  return <Signs workstation={workstation} draft={draft} keep={keep} saving={saving} />;
}

function Signs({
  workstation,
  draft,
  keep,
  saving,
}: {
  readonly workstation: string;
  readonly draft: Draft;
  readonly keep: ReturnType<typeof useDraft>['keep'];
  readonly saving: boolean;
}) {
  const { check: words, shell, problems: problemWords } = useWords();
  const { again = false } = useSearch({ from });
  const navigate = useNavigate();
  const library = useLibrary();
  const problems = useProblems();
  const [ticked, setTicked] = useState<ReadonlySet<SignId>>(new Set());
  const [none, setNone] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [tier, setTier] = useState<Tier>('none');
  const title = again ? words.signsAgainTitle : words.signsTitle;
  usePageTitle(title, problems.any);

  const walk = walkThrough(draft.answers, draft.symptoms, latestVersion);
  const next = draft.at !== null && walk.steps.includes(draft.at) ? draft.at : firstOpen(walk);
  const goOn = () => navigate(stepLink(workstation, next));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    if (ticked.size === 0 && !none) return problems.show([{ field: 'signs-none', message: words.missingSigns }]);
    problems.show([]);
    const signs = [...ticked];
    const restriction = answerListAgain(draft.restriction, { signs, professionalAgreed: agreed });
    try {
      // Saved whatever was ticked: a request made only after a warning sign would tell of it.
      await keep({ ...draft, restriction, at: next });
    } catch {
      return problems.show([{ field: 'signs-none', message: problemWords.notSaved }]);
    }
    const found = restrictionFrom(signs).tier;
    if (found === 'none') await goOn();
    else setTier(found);
  };
  const toggle = (id: SignId, on: boolean) => {
    if (on) setNone(false);
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));
  };
  const restricted = tiers.indexOf(draft.restriction.tier) >= tiers.indexOf('urgent');

  if (tier !== 'none') return <HelpNow tier={tier} onBack={() => setTier('none')} onContinue={goOn} />;
  return (
    <>
      <BackLink to="/check">{shell.back}</BackLink>
      <ErrorSummary problems={problems} />
      <Loaded query={library}>
        {({ safety }) => (
          <form noValidate onSubmit={submit} className="flow">
            <h1>{title}</h1>
            <p className="lead">{again ? safety.highPain : safety.redFlagsIntro}</p>
            <EmergencyNumber />
            <p>{words.signsHint}</p>
            {signGroups.map((group) => (
              <FieldGroup
                key={group}
                id={`signs-${group}`}
                label={<span className={styles.groupName}>{words.signGroups[group]}</span>}
              >
                <div className={styles.signs}>
                  {signIds
                    .filter((id) => signFacts(id).group === group)
                    .map((id) => (
                      <Choice
                        key={id}
                        tight
                        type="checkbox"
                        name="signs"
                        value={id}
                        label={sentence(safety.redFlags[id]?.text ?? id)}
                        checked={ticked.has(id)}
                        onChange={(event) => isSignId(id) && toggle(id, event.currentTarget.checked)}
                      />
                    ))}
                </div>
              </FieldGroup>
            ))}
            <FieldGroup
              id="signs-end"
              label={<span className="unseen">{words.or}</span>}
              error={problems.of('signs-none')}
            >
              <Choice
                id="signs-none"
                type="checkbox"
                name="none"
                label={<strong>{safety.redFlagsNone}</strong>}
                checked={none}
                onChange={(event) => {
                  setNone(event.currentTarget.checked);
                  if (event.currentTarget.checked) setTicked(new Set());
                }}
              />
            </FieldGroup>
            {restricted && (
              <Choice
                type="checkbox"
                name="agreed"
                label={safety.clearedByProfessional}
                checked={agreed}
                onChange={(event) => setAgreed(event.currentTarget.checked)}
              />
            )}
            <ButtonGroup>
              <Button type="submit" busy={saving}>
                {saving ? problemWords.sending : shell.continue}
              </Button>
            </ButtonGroup>
          </form>
        )}
      </Loaded>
    </>
  );
}

/** The library writes the signs as ends of a sentence; alone they begin with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
