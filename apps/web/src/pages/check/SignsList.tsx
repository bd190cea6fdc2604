import {
  isSignId,
  type ListAnsweredAgain,
  restrictionFrom,
  type SignId,
  signFacts,
  signGroups,
  signIds,
  type Tier,
} from '@sitwell/domain/assessment';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { useLibrary } from '../../app/library.ts';
import { usePageTitle } from '../../app/page.ts';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choice, FieldGroup } from '../../design/Field.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Check.module.css';
import { EmergencyNumber, HelpNow, useCountryNow } from './HelpNow.tsx';

const firstSign = signIds.find((id) => signFacts(id).group === signGroups[0]);

/**
 * The list of warning signs. What is ticked is looked at here and never sent: `onAnswer` gets it to change the restriction, and
 * has to save whatever was ticked, since a request made only after a warning sign would tell of it.
 */
export function SignsList({
  title,
  highPain,
  restricted,
  saving,
  back,
  goOn,
  onAnswer,
  onDone,
}: {
  readonly title: string;
  /** The list comes because a high number was given. */
  readonly highPain: boolean;
  /** Something is withheld, which ends only with a professional's word. */
  readonly restricted: boolean;
  readonly saving: boolean;
  readonly back: ReactNode;
  /** What the button says that leads on from the advice. */
  readonly goOn?: string;
  readonly onAnswer: (answered: ListAnsweredAgain) => Promise<unknown>;
  readonly onDone: () => unknown;
}) {
  const { check: words, shell, problems: problemWords } = useWords();
  const library = useLibrary();
  const problems = useProblems();
  const [ticked, setTicked] = useState<ReadonlySet<SignId>>(new Set());
  const [none, setNone] = useState(false);
  const [agreed, setAgreed] = useState(false);
  const [tier, setTier] = useState<Tier>('none');
  const [saved, setSaved] = useState(true);
  const now = useCountryNow();
  usePageTitle(title, problems.any);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    if (ticked.size === 0 && !none) return problems.show([{ field: 'signs', message: words.missingSigns }]);
    problems.show([]);
    const signs = [...ticked];
    const isSaved = await onAnswer({ signs, professionalAgreed: agreed }).then(
      () => true,
      () => false,
    );
    setSaved(isSaved);
    const found = restrictionFrom(signs).tier;
    // What to do now is said whether it could be saved or not.
    if (found !== 'none') setTier(found);
    else if (isSaved) await onDone();
    else showNotSaved();
  };
  const showNotSaved = () => problems.show([{ field: 'signs', message: problemWords.notSaved }]);
  const leaveHelp = () => {
    if (saved) return void onDone();
    setTier('none');
    showNotSaved();
  };
  const toggle = (id: SignId, on: boolean) => {
    if (on) setNone(false);
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((each) => each !== id)));
  };

  if (tier !== 'none')
    return (
      <HelpNow
        tier={tier}
        now={now}
        onBack={() => setTier('none')}
        onContinue={leaveHelp}
        {...(goOn === undefined ? {} : { goOn })}
      />
    );
  return (
    <>
      {back}
      <ErrorSummary problems={problems} />
      <Loaded query={library}>
        {({ safety }) => (
          // Without it a browser keeps what is ticked on its disk, for a session that is restored.
          <form noValidate autoComplete="off" onSubmit={submit} className="flow">
            <h1>{title}</h1>
            <p className="lead">
              {highPain ? `${safety.highPain} ` : ''}
              {safety.redFlagsIntro}
            </p>
            <EmergencyNumber {...now} />
            <p>{words.signsHint}</p>
            <FieldGroup
              id="signs-group"
              className="flow"
              label={<span className="unseen">{title}</span>}
              error={problems.of('signs')}
            >
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
                          {...(id === firstSign ? { id: 'signs' } : {})}
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
              <FieldGroup id="signs-end" label={<span className="unseen">{words.or}</span>}>
                <Choice
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
function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
