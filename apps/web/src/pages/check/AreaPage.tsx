import { asksTwelveMonths, intensityBefore, latestVersion, showsSignsAgain } from '@sitwell/domain/assessment';
import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '../../app/api.ts';
import { usePageTitle } from '../../app/page.ts';
import { useQuestionTexts } from '../../app/questions.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { areaId, findArea } from '../../body/areas.ts';
import { BodyFigures } from '../../body/BodyFigures.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choices } from '../../design/Field.tsx';
import { ErrorSummary, type Problem, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import styles from './Check.module.css';
import { Progress, StepBack, stepLink, WithPicture } from './CheckFrame.tsx';
import { type DraftEntry, withEntry } from './draftSymptoms.ts';
import { PainScale } from './PainScale.tsx';
import { areaStep, firstOpen, signsStep, stepAfter, stepBefore, symptomsStep, walkThrough } from './steps.ts';
import { whyNotKept } from './useDraft.ts';
import { type OpenDraft, WithDraft } from './WithDraft.tsx';

const from = '/employee/check/$workstation/symptoms/$area';

/** How bad it was in one place, and whether it stopped the person. */
export function AreaPage() {
  const { workstation, area } = useParams({ from });
  return (
    <WithDraft workstation={workstation}>
      {(open) => {
        const { symptoms } = open.draft;
        const entry = symptoms?.status === 'some' ? symptoms.entries.find((each) => areaId(each) === area) : undefined;
        if (!entry) return <Navigate {...stepLink(workstation, symptomsStep)} replace />;
        return <OneArea key={area} area={area} entry={entry} workstation={workstation} {...open} />;
      }}
    </WithDraft>
  );
}

function OneArea({
  area,
  entry,
  workstation,
  draft,
  keep,
  saving,
}: OpenDraft & { readonly area: string; readonly entry: DraftEntry; readonly workstation: string }) {
  const { check, body, shell, problems: problemWords } = useWords();
  const { change = false } = useSearch({ from });
  const navigate = useNavigate();
  const problems = useProblems();
  const trpc = useTRPC();
  const overview = useQuery(trpc.assessment.overview.queryOptions());
  const texts = useQuestionTexts(latestVersion)?.questions;
  const step = areaStep(area);
  const walk = walkThrough(draft.answers, draft.symptoms, latestVersion);
  const name = findArea(area) ? body.area(entry.site, entry.side) : area;
  const [intensity, setIntensity] = useState(entry.intensity ?? null);
  const [stopped, setStopped] = useState(entry.stopped7Days ?? null);
  const [year, setYear] = useState(entry.trouble12Months ?? null);
  const { now } = useSurroundings();
  const asksYear = overview.data !== undefined && asksTwelveMonths(overview.data.yearAskedAt, now());
  usePageTitle(check.areaTitle(name), problems.any);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const missing: Problem[] = [];
    if (intensity === null) missing.push({ field: 'intensity', message: check.missingIntensity });
    if (stopped === null) missing.push({ field: 'stopped', message: check.missingStopped });
    problems.show(missing);
    if (intensity === null || stopped === null) return;
    const symptoms = withEntry(draft.symptoms, area, {
      intensity,
      stopped7Days: stopped,
      // Not answering is an answer too: the question may be left out.
      ...(asksYear && year !== null ? { trouble12Months: year } : {}),
    });
    const next = change ? firstOpen(walkThrough(draft.answers, symptoms, latestVersion)) : stepAfter(walk, step, false);
    const last = intensityBefore(overview.data?.lastSymptoms ?? null, entry);
    const signsDue = intensity !== entry.intensity && showsSignsAgain(intensity, last);
    try {
      await keep({ ...draft, symptoms, at: signsDue ? signsStep : next });
      if (signsDue) {
        await navigate({ to: '/check/$workstation/signs', params: { workstation }, search: { again: true } });
      } else await navigate(stepLink(workstation, next, change && next !== 'answers'));
    } catch (error) {
      problems.show([{ field: 'intensity', message: whyNotKept(error, { check, problems: problemWords }) }]);
    }
  };
  return (
    <>
      <StepBack workstation={workstation} step={change ? 'answers' : stepBefore(walk, step)} />
      <Progress walk={walk} step={step} version={latestVersion} />
      <ErrorSummary problems={problems} />
      <WithPicture picture={<BodyFigures chosen={new Set([area])} />}>
        <h1>{check.areaTitle(name)}</h1>
        <form noValidate onSubmit={submit} className={styles.section}>
          <PainScale
            id="intensity"
            label={texts?.['siteIntensity']?.title}
            hint={texts?.['siteIntensity']?.hint}
            error={problems.of('intensity')}
            value={intensity}
            onChange={setIntensity}
          />
          <div className={styles.section}>
            <Choices
              id="stopped"
              name="stopped"
              kind="radio"
              inline
              label={texts?.['siteStopped']?.title}
              error={problems.of('stopped')}
              options={['no', 'yes'].map((value) => ({
                value,
                label: texts?.['siteStopped']?.options?.[value] ?? value,
              }))}
              chosen={stopped === null ? [] : [stopped ? 'yes' : 'no']}
              onChoose={(value) => setStopped(value === 'yes')}
            />
          </div>
          {asksYear && (
            <div className={styles.section}>
              <Choices
                id="year"
                name="year"
                kind="radio"
                inline
                label={check.yearTitle}
                hint={check.yearHint}
                options={['no', 'yes'].map((value) => ({
                  value,
                  label: texts?.['siteStopped']?.options?.[value] ?? value,
                }))}
                chosen={year === null ? [] : [year ? 'yes' : 'no']}
                onChoose={(value) => setYear(value === 'yes')}
              />
            </div>
          )}
          <ButtonGroup>
            <Button type="submit" busy={saving}>
              {saving ? problemWords.sending : shell.continue}
            </Button>
          </ButtonGroup>
        </form>
      </WithPicture>
    </>
  );
}
