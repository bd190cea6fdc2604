import { latestVersion } from '@sitwell/domain/assessment';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { usePageTitle } from '../../app/page.ts';
import { useQuestionTexts } from '../../app/questions.ts';
import { areaGroups, areaId, areas } from '../../body/areas.ts';
import { BodyFigures } from '../../body/BodyFigures.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { cx } from '../../design/cx.ts';
import { Choice, FieldGroup } from '../../design/Field.tsx';
import { Details } from '../../design/Panels.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Check.module.css';
import { Progress, StepBack, stepLink } from './CheckFrame.tsx';
import { type DraftSymptoms, withAreas } from './draftSymptoms.ts';
import { firstOpen, stepAfter, stepBefore, symptomsStep, walkThrough } from './steps.ts';
import { whyNotKept } from './useDraft.ts';
import { type OpenDraft, WithDraft } from './WithDraft.tsx';

/** Where it hurts: checkboxes, with a drawing as a shortcut for people with a pointer. Skipping costs nothing. */
export function SymptomsPage() {
  const { workstation } = useParams({ from: '/employee/check/$workstation/symptoms' });
  return <WithDraft workstation={workstation}>{(open) => <BodyMap workstation={workstation} {...open} />}</WithDraft>;
}

function BodyMap({ workstation, draft, keep, saving }: OpenDraft & { readonly workstation: string }) {
  const { check, body, shell, problems: problemWords } = useWords();
  const formats = useFormats();
  const { change = false } = useSearch({ from: '/employee/check/$workstation/symptoms' });
  const navigate = useNavigate();
  const problems = useProblems();
  const words = useQuestionTexts(latestVersion)?.questions['bodyMap'];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set((draft.symptoms?.entries ?? []).map(areaId)));
  const [none, setNone] = useState(draft.symptoms?.status === 'none');
  const [lit, setLit] = useState<string | null>(null);
  const walk = walkThrough(draft.answers, draft.symptoms, latestVersion);
  usePageTitle(words?.title ?? check.title, problems.any);

  const toggle = (id: string) => {
    setNone(false);
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const goOn = async (symptoms: DraftSymptoms) => {
    problems.show([]);
    const after = walkThrough(draft.answers, symptoms, latestVersion);
    const next = change ? firstOpen(after) : stepAfter(after, symptomsStep, false);
    try {
      await keep({ ...draft, symptoms, at: next });
      await navigate(stepLink(workstation, next, change && next !== 'answers'));
    } catch (error) {
      problems.show([{ field: 'area-neck', message: whyNotKept(error, { check, problems: problemWords }) }]);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    if (none) void goOn({ status: 'none', entries: [] });
    else if (chosen.size > 0) void goOn(withAreas(draft.symptoms, chosen));
    else problems.show([{ field: 'area-neck', message: check.missingAreas }]);
  };
  const names = areas.filter(({ id }) => chosen.has(id)).map(({ site, side }) => body.area(site, side));

  return (
    <>
      <StepBack workstation={workstation} step={change ? 'answers' : stepBefore(walk, symptomsStep)} />
      <Progress walk={walk} step={symptomsStep} version={latestVersion} />
      <ErrorSummary problems={problems} />
      <form noValidate onSubmit={submit}>
        <FieldGroup
          id="areas"
          label={<h1>{words?.title}</h1>}
          hint={words?.hint}
          error={problems.of('area-neck')}
          className={styles.legend ?? ''}
        >
          <Details summary={check.symptomsWhoSummary}>
            <p>{check.symptomsWho}</p>
            <p>{check.symptomsWhy}</p>
          </Details>
          <div className={styles.map}>
            <BodyFigures chosen={chosen} lit={lit} onToggle={toggle} />
            <div className={styles.groups}>
              {Object.entries(areaGroups).map(([group, sites]) => (
                <FieldGroup key={group} id={`group-${group}`} label={body.groups[group as keyof typeof areaGroups]}>
                  <div className={cx(styles.pairs, group === 'neckAndBack' && styles.threes)}>
                    {sites.flatMap((site) =>
                      areas
                        .filter((area) => area.site === site)
                        .map(({ id, side }) => (
                          <Choice
                            key={id}
                            tight
                            id={`area-${id}`}
                            type="checkbox"
                            name="areas"
                            value={id}
                            label={body.area(site, side)}
                            checked={chosen.has(id)}
                            onChange={() => toggle(id)}
                            onFocus={() => setLit(id)}
                            onBlur={() => setLit(null)}
                          />
                        )),
                    )}
                  </div>
                </FieldGroup>
              ))}
              <p className={styles.or}>{check.or}</p>
              <Choice
                tight
                type="checkbox"
                name="none"
                label={check.noTrouble}
                checked={none}
                onChange={(event) => {
                  setNone(event.currentTarget.checked);
                  if (event.currentTarget.checked) setChosen(new Set());
                }}
              />
            </div>
          </div>
        </FieldGroup>
        <p className={styles.chosen} role="status">
          {none
            ? check.noneChosen
            : names.length === 0
              ? check.nothingChosen
              : check.chosen(names.length, formats.list(names))}
        </p>
        <ButtonGroup>
          <Button type="submit" busy={saving}>
            {saving ? problemWords.sending : shell.continue}
          </Button>
          <Button look="secondary" busy={saving} onClick={() => void goOn({ status: 'refused', entries: [] })}>
            {check.skip}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
