import {
  answerListAgain,
  type DiaryEntry,
  diaryShowsSigns,
  type ListAnsweredAgain,
  type MovementCheck,
  type MovementLevel,
  movementLevels,
  movementsToTry,
  readRestriction,
  tiers,
  withheldBy,
} from '@sitwell/domain/assessment';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Outputs, problemsOf, useTRPC, useTRPCClient } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { areaGroups, areaId, areas } from '../../body/areas.ts';
import { saveWithRestriction, useRestrictionRecord } from '../../care/restriction.ts';
import { WithheldNotice } from '../../care/WithheldNotice.tsx';
import { BackButton, BackLink } from '../../design/BackLink.tsx';
import { Button, ButtonGroup } from '../../design/Button.tsx';
import { Choice, Choices, FieldGroup } from '../../design/Field.tsx';
import { ErrorSummary, useProblems } from '../../design/Problems.tsx';
import { useWords } from '../../words/index.ts';
import checkStyles from '../check/Check.module.css';
import { PainScale } from '../check/PainScale.tsx';
import { SignsList } from '../check/SignsList.tsx';
import styles from './Diary.module.css';

type Kept = Outputs['diary']['read'];
const steps = ['places', 'levels', 'movements', 'signs'] as const;
type Step = (typeof steps)[number];

/** A new entry of the diary: where, how bad, how movements go; after a high number the warning signs, before it is kept. */
export function EntryPage() {
  const trpc = useTRPC();
  const diary = useQuery(trpc.diary.read.queryOptions());
  const plan = useQuery(trpc.plan.get.queryOptions());
  return (
    <Loaded query={diary}>
      {(kept) => <Loaded query={plan}>{({ restriction }) => <Writing kept={kept} restriction={restriction} />}</Loaded>}
    </Loaded>
  );
}

/** Where the summary of problems leads on the last step. */
const firstMovement = 'keep-entry';

function Writing({ kept, restriction }: { readonly kept: Kept; readonly restriction: string }) {
  const { diary: words, check, shell, body, problems: problemWords } = useWords();
  const trpc = useTRPC();
  const server = useTRPCClient();
  const client = useQueryClient();
  const navigate = useNavigate();
  const record = useRestrictionRecord();
  const problems = useProblems();
  const [step, setStep] = useState<Step>('places');
  // The places of last time are ticked already: a diary is of use when it follows the same ones.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(kept[0]?.entry.places.map(areaId) ?? []));
  const [none, setNone] = useState(false);
  const [levels, setLevels] = useState<Readonly<Record<string, number>>>({});
  const [movements, setMovements] = useState<Readonly<Partial<Record<MovementCheck, MovementLevel>>>>({});
  const withheld = withheldBy(readRestriction(restriction).restriction);
  const toTry = movementsToTry(withheld);
  const followed = areas.filter(({ id }) => chosen.has(id));
  const title = { places: words.placesTitle, levels: words.levelsTitle, movements: words.movementsTitle, signs: '' };

  const entry: DiaryEntry = {
    places: followed.flatMap(({ id, site, side }) => {
      const intensity = levels[id];
      return intensity === undefined ? [] : [{ site, side, intensity }];
    }),
    movements,
  };
  const save = useMutation({
    mutationFn: (answered: ListAnsweredAgain | null) =>
      saveWithRestriction(
        record,
        (encoded) => server.diary.write.mutate({ entry: { ...entry }, restriction: encoded }),
        (current) => (answered === null ? current : answerListAgain(current, answered)),
      ),
    onSuccess: async () => {
      await client.invalidateQueries(trpc.diary.pathFilter());
    },
  });
  const leave = () => navigate({ to: '/diary' });
  const go = (to: Step) => {
    problems.show([]);
    setStep(to);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (save.isPending) return;
    if (step === 'places') {
      if (chosen.size === 0 && !none) return problems.show([{ field: 'area-neck', message: words.missingPlaces }]);
      return go(chosen.size > 0 ? 'levels' : 'movements');
    }
    if (step === 'levels') {
      const missing = followed
        .filter(({ id }) => levels[id] === undefined)
        .map(({ id, site, side }) => ({ field: `level-${id}`, message: words.missingLevel(body.area(site, side)) }));
      return missing.length > 0 ? problems.show(missing) : go('movements');
    }
    if (entry.places.length === 0 && Object.keys(movements).length === 0)
      return problems.show([{ field: firstMovement, message: words.missingMovement }]);
    const earlier = kept.map((each) => each.entry);
    if (diaryShowsSigns(entry, earlier)) return go('signs');
    try {
      await save.mutateAsync(null);
      await leave();
    } catch (error) {
      problems.show(
        problemsOf(error, () => firstMovement, {
          field: firstMovement,
          message: problemWords.notSaved,
        }),
      );
    }
  };

  if (step === 'signs')
    return (
      <SignsList
        title={check.signsAgainTitle}
        highPain
        restricted={tiers.indexOf(readRestriction(restriction).restriction.tier) >= tiers.indexOf('urgent')}
        saving={save.isPending}
        back={<BackButton onClick={() => go('movements')}>{shell.back}</BackButton>}
        goOn={words.toDiary}
        onAnswer={save.mutateAsync}
        onDone={leave}
      />
    );
  const before: Step | null = step === 'places' ? null : step === 'movements' && chosen.size > 0 ? 'levels' : 'places';
  return (
    <>
      {before === null ? (
        <BackLink to="/diary">{shell.back}</BackLink>
      ) : (
        <BackButton onClick={() => go(before)}>{shell.back}</BackButton>
      )}
      <ErrorSummary problems={problems} />
      <form noValidate onSubmit={submit} className="flow">
        <StepHead key={step} title={title[step]} at={steps.indexOf(step) + 1} hasProblems={problems.any} />
        {step === 'places' && (
          <Places
            chosen={chosen}
            none={none}
            error={problems.of('area-neck')}
            onToggle={(id, on) => {
              if (on) setNone(false);
              setChosen((now) => new Set(on ? [...now, id] : [...now].filter((each) => each !== id)));
            }}
            onNone={(on) => {
              setNone(on);
              if (on) setChosen(new Set());
            }}
          />
        )}
        {step === 'levels' && (
          <div className={styles.movements}>
            {followed.map(({ id, site, side }) => (
              <PainScale
                key={id}
                id={`level-${id}`}
                label={body.area(site, side)}
                error={problems.of(`level-${id}`)}
                value={levels[id] ?? null}
                onChange={(value) => setLevels((now) => ({ ...now, [id]: value }))}
              />
            ))}
          </div>
        )}
        {step === 'movements' && (
          <>
            <WithheldNotice withheld={withheld} />
            <Movements toTry={toTry} movements={movements} error={problems.of(firstMovement)} onChange={setMovements} />
          </>
        )}
        <ButtonGroup>
          <Button id={firstMovement} type="submit" busy={save.isPending}>
            {save.isPending ? problemWords.sending : step === 'movements' ? words.keep : shell.continue}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}

/** Takes focus when a step begins, because the page changes without a new address. */
function StepHead({
  title,
  at,
  hasProblems,
}: {
  readonly title: string;
  readonly at: number;
  readonly hasProblems: boolean;
}) {
  const { diary: words } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title, hasProblems);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div>
      <p className="soft small">
        {words.entryTitle}. {words.step(at, steps.length - 1)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
}

function Places({
  chosen,
  none,
  error,
  onToggle,
  onNone,
}: {
  readonly chosen: ReadonlySet<string>;
  readonly none: boolean;
  readonly error: string | undefined;
  readonly onToggle: (area: string, on: boolean) => void;
  readonly onNone: (on: boolean) => void;
}): ReactNode {
  const { diary: words, check, body } = useWords();
  return (
    <FieldGroup
      id="areas"
      label={<span className="unseen">{words.placesTitle}</span>}
      hint={words.placesHint}
      error={error}
    >
      <div className={checkStyles.groups}>
        {Object.entries(areaGroups).map(([group, sites]) => (
          <FieldGroup key={group} id={`group-${group}`} label={body.groups[group as keyof typeof areaGroups]}>
            <div className={checkStyles.pairs}>
              {areas
                .filter(({ site }) => sites.some((each) => each === site))
                .map(({ id, site, side }) => (
                  <Choice
                    key={id}
                    tight
                    id={`area-${id}`}
                    type="checkbox"
                    name="areas"
                    value={id}
                    label={body.area(site, side)}
                    checked={chosen.has(id)}
                    onChange={(event) => onToggle(id, event.currentTarget.checked)}
                  />
                ))}
            </div>
          </FieldGroup>
        ))}
        <p className={checkStyles.or}>{check.or}</p>
        <Choice
          tight
          type="checkbox"
          name="none"
          label={words.noTrouble}
          checked={none}
          onChange={(event) => onNone(event.currentTarget.checked)}
        />
      </div>
    </FieldGroup>
  );
}

type Tried = Readonly<Partial<Record<MovementCheck, MovementLevel>>>;

function Movements({
  toTry,
  movements,
  error,
  onChange,
}: {
  readonly toTry: readonly MovementCheck[];
  readonly movements: Tried;
  readonly error: string | undefined;
  readonly onChange: (change: (now: Tried) => Tried) => void;
}) {
  const { diary: words } = useWords();
  const set = (id: MovementCheck, value: string) =>
    onChange((now) => {
      const { [id]: _, ...others } = now;
      const level = movementLevels.find((each) => each === value);
      return level === undefined ? others : { ...others, [id]: level };
    });
  return (
    <>
      {toTry.length > 0 && <p className="soft">{words.movementsHint}</p>}
      <div className={styles.movements}>
        {toTry.map((id, index) => (
          <Choices
            key={id}
            id={`movement-${id}`}
            name={`movement-${id}`}
            kind="radio"
            inline
            label={words.movements[id].name}
            hint={words.movements[id].how}
            error={index === 0 ? error : undefined}
            options={[...movementLevels, 'notTried' as const].map((value) => ({
              value,
              label: value === 'notTried' ? words.notTried : words.levels[value],
            }))}
            chosen={[movements[id] ?? 'notTried']}
            onChoose={(value) => set(id, value)}
          />
        ))}
      </div>
    </>
  );
}
