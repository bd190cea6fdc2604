import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card, Details, Empty, Tag } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import styles from './Breaks.module.css';
import { sayDays } from './sayDays.ts';

type Reminders = Outputs['reminders']['get'];
type Routine = Reminders['routines'][number];

/** The person's routines: to begin with the usual one, to change, to remove, and to take a removal back. */
export function Routines({ data }: { readonly data: Reminders }) {
  const { breaks: words, breakSettings, problems } = useWords();
  const trpc = useTRPC();
  const client = useQueryClient();
  const [removed, setRemoved] = useState<Routine | null>(null);
  const refresh = () => client.invalidateQueries(trpc.reminders.pathFilter());
  const save = useMutation(trpc.reminders.saveRoutine.mutationOptions({ onSuccess: refresh }));
  const remove = useMutation(trpc.reminders.removeRoutine.mutationOptions({ onSuccess: refresh }));
  const begin = (routine: Outputs['reminders']['defaults']['routine']) =>
    save.mutate(routine, {
      onSuccess: () => {
        setRemoved(null);
        document.getElementById('routines')?.focus();
      },
    });
  const takeBack = ({ id: _, ...routine }: Routine) => begin(routine);
  return (
    <section className="flow" aria-labelledby="routines">
      <h2 id="routines" tabIndex={-1}>
        {words.routinesHeading}
      </h2>
      <p className="soft small">{words.zone(data.timeZone.replaceAll('_', ' '))}</p>
      <div role="status">
        {removed && (
          <p className={styles.undo}>
            {breakSettings.removed(words.named(words.kinds[removed.kind].name, removed.everyMinutes))}
            {/* The button that was pressed has gone with its routine. */}
            <Button look="secondary" autoFocus busy={save.isPending} onClick={() => takeBack(removed)}>
              {breakSettings.undo}
            </Button>
          </p>
        )}
        {(save.isError || remove.isError) && <p className={styles.failed}>{problems.notSaved}</p>}
      </div>
      {data.routines.length === 0 ? (
        <UsualStart busy={save.isPending} onStart={begin} />
      ) : (
        <>
          <ul className={styles.routines}>
            {data.routines.map((routine) => (
              <li key={routine.id}>
                <RoutineCard
                  routine={routine}
                  busy={remove.isPending}
                  onRemove={() => remove.mutate({ id: routine.id }, { onSuccess: () => setRemoved(routine) })}
                />
              </li>
            ))}
          </ul>
          <ButtonLink to="/breaks/$routine" params={{ routine: 'new' }} look="secondary">
            {words.add}
          </ButtonLink>
        </>
      )}
    </section>
  );
}

/** Where somebody without a routine begins: the rule of their country or organisation, with its source. */
function UsualStart({
  busy,
  onStart,
}: {
  readonly busy: boolean;
  readonly onStart: (routine: Outputs['reminders']['defaults']['routine']) => void;
}) {
  const { breaks: words, breakSettings } = useWords();
  const trpc = useTRPC();
  const defaults = useQuery(trpc.reminders.defaults.queryOptions());
  const given = defaults.data;
  return (
    <Empty heading={words.none}>
      <p>{given ? breakSettings.usualBody(given.routine.everyMinutes) : words.nothingBody}</p>
      <ButtonGroup className={styles.centred ?? ''}>
        {given?.routine.active && (
          <Button busy={busy} onClick={() => onStart(given.routine)}>
            {words.useUsual}
          </Button>
        )}
        <ButtonLink to="/breaks/$routine" params={{ routine: 'new' }} look="secondary">
          {words.add}
        </ButtonLink>
      </ButtonGroup>
      {given && (
        <Details summary={breakSettings.ruleHeading}>
          <p>{(given.rule.isLaw ? breakSettings.ruleLaw : breakSettings.ruleUsual)(given.rule.breakMinutes)}</p>
          <p lang="en" className="small">
            {given.rule.citation}
          </p>
        </Details>
      )}
    </Empty>
  );
}

function RoutineCard({
  routine,
  busy,
  onRemove,
}: {
  readonly routine: Routine;
  readonly busy: boolean;
  readonly onRemove: () => void;
}) {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const { name } = words.kinds[routine.kind];
  const named = words.named(name, routine.everyMinutes);
  return (
    <Card className="flow flow-small">
      <h3>
        {name} {!routine.active && <Tag>{words.off}</Tag>}
      </h3>
      <p>{words.every(routine.everyMinutes)}</p>
      <ul>
        {routine.ranges.map((range) => (
          <li key={`${range.days} ${range.start}`}>
            {words.range(sayDays(range.days, formats), formats.clock(range.start), formats.clock(range.end))}
          </li>
        ))}
        {routine.quiet.map((span) => (
          <li key={`${span.start} ${span.end}`}>{words.quiet(formats.clock(span.start), formats.clock(span.end))}</li>
        ))}
      </ul>
      <ButtonGroup>
        <ButtonLink
          to="/breaks/$routine"
          params={{ routine: routine.id }}
          look="secondary"
          aria-label={words.editWhat(named)}
        >
          {words.edit}
        </ButtonLink>
        <Button look="quiet" busy={busy} aria-label={words.removeWhat(named)} onClick={onRemove}>
          {words.remove}
        </Button>
      </ButtonGroup>
    </Card>
  );
}
