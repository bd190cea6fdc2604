import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card, Empty, Table, Tag } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { BreakNotice, useKindNames } from './BreakNotice.tsx';
import styles from './Breaks.module.css';
import { DayTimeline } from './DayTimeline.tsx';
import { usualRoutine } from './routineForm.ts';

type Reminders = Outputs['reminders']['get'];
type Routine = Reminders['routines'][number];

/** Routines, the next break, a pause that always ends, and the day. */
export function BreaksPage() {
  const { breaks: words } = useWords();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <BreakNotice />
      </div>
      <Loaded query={reminders}>
        {(data) => (
          <>
            <div className="split split-even">
              <NextBreak data={data} />
              <Pause data={data} />
            </div>
            <Routines data={data} />
            <Today next={data.next?.at ?? null} />
          </>
        )}
      </Loaded>
      <p className="soft">{words.onlyYou}</p>
    </div>
  );
}

function NextBreak({ data }: { readonly data: Reminders }) {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  return (
    <Card className="flow flow-small">
      <h2>{words.nextHeading}</h2>
      {data.pausedUntil !== null && <p>{words.pausedUntil(formats.soon(data.pausedUntil, now()))}</p>}
      {data.next === null ? (
        <>
          <p className={styles.when}>{words.nothing}</p>
          {data.routines.length === 0 && <p className="soft">{words.nothingBody}</p>}
        </>
      ) : (
        <>
          <p className={styles.when}>{formats.soon(data.next.at, now())}</p>
          <p className="soft">{names(data.next.kinds)}</p>
        </>
      )}
    </Card>
  );
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function Pause({ data }: { readonly data: Reminders }) {
  const { breaks: words, problems } = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const settled = { onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()) };
  const pause = useMutation(trpc.reminders.pause.mutationOptions(settled));
  const resume = useMutation(trpc.reminders.resume.mutationOptions(settled));
  const busy = pause.isPending || resume.isPending;
  // The end of today by this person's clock; the day is made of minutes here, since only the pause's end rests on it.
  const tomorrow = (at: number) => at - (at % MINUTE) + (24 * 60 - formats.minuteOfDay(at)) * MINUTE;
  const choices = [
    { label: words.pause30, until: (at: number) => at + 30 * MINUTE },
    { label: words.pause120, until: (at: number) => at + 120 * MINUTE },
    { label: words.pauseTomorrow, until: tomorrow },
    { label: words.pauseWeek, until: (at: number) => at + 7 * DAY },
  ];
  return (
    <Card className="flow flow-small">
      <h2>{words.pauseHeading}</h2>
      <p className="soft">{words.pauseLead}</p>
      {(pause.isError || resume.isError) && <p className={styles.failed}>{problems.notSaved}</p>}
      {data.pausedUntil === null ? (
        <div className="row">
          {choices.map(({ label, until }) => (
            <Button key={label} look="secondary" busy={busy} onClick={() => pause.mutate({ until: until(now()) })}>
              {label}
            </Button>
          ))}
        </div>
      ) : (
        <Button busy={busy} onClick={() => resume.mutate()}>
          {words.resume}
        </Button>
      )}
    </Card>
  );
}

function Routines({ data }: { readonly data: Reminders }) {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const trpc = useTRPC();
  const client = useQueryClient();
  const settled = { onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()) };
  const save = useMutation(trpc.reminders.saveRoutine.mutationOptions(settled));
  const remove = useMutation(trpc.reminders.removeRoutine.mutationOptions(settled));
  return (
    <section className="flow" aria-labelledby="routines">
      <h2 id="routines">{words.routinesHeading}</h2>
      <p className="soft small">{words.zone(data.timeZone.replaceAll('_', ' '))}</p>
      {data.routines.length === 0 ? (
        <Empty heading={words.none}>
          <p>{words.noneBody}</p>
          <ButtonGroup className={styles.centred ?? ''}>
            <Button busy={save.isPending} onClick={() => save.mutate(usualRoutine)}>
              {words.useUsual}
            </Button>
            <ButtonLink to="/breaks/$routine" params={{ routine: 'new' }} look="secondary">
              {words.add}
            </ButtonLink>
          </ButtonGroup>
        </Empty>
      ) : (
        <>
          <ul className={styles.routines}>
            {data.routines.map((routine) => (
              <li key={routine.id}>
                <Card className="flow flow-small">
                  <h3>
                    {words.kinds[routine.kind].name} {!routine.active && <Tag>{words.off}</Tag>}
                  </h3>
                  <p>{words.every(routine.everyMinutes)}</p>
                  <ul>
                    {routine.ranges.map((range) => (
                      <li key={`${range.days} ${range.start}`}>
                        {words.range(sayDays(range, formats), formats.clock(range.start), formats.clock(range.end))}
                      </li>
                    ))}
                    {routine.quiet.map((span) => (
                      <li key={`${span.start} ${span.end}`}>
                        {words.quiet(formats.clock(span.start), formats.clock(span.end))}
                      </li>
                    ))}
                  </ul>
                  <ButtonGroup>
                    <ButtonLink
                      to="/breaks/$routine"
                      params={{ routine: routine.id }}
                      look="secondary"
                      aria-label={words.editWhat(words.kinds[routine.kind].name)}
                    >
                      {words.edit}
                    </ButtonLink>
                    <Button
                      look="quiet"
                      busy={remove.isPending}
                      aria-label={words.removeWhat(words.kinds[routine.kind].name)}
                      onClick={() => remove.mutate({ id: routine.id })}
                    >
                      {words.remove}
                    </Button>
                  </ButtonGroup>
                </Card>
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

/** "Mon–Fri" for days that follow each other, else each by name. */
export function sayDays(
  { days }: Pick<Routine['ranges'][number], 'days'>,
  formats: ReturnType<typeof useFormats>,
): string {
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const together = last - first === sorted.length - 1;
  return together && sorted.length > 2
    ? `${formats.weekday(first, 'short')}–${formats.weekday(last, 'short')}`
    : formats.list(sorted.map((day) => formats.weekday(day, 'short')));
}

function Today({ next }: { readonly next: number | null }) {
  const { breaks: words } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const today = useQuery(trpc.reminders.today.queryOptions());
  return (
    <section className="flow" aria-labelledby="today">
      <h2 id="today">{words.todayHeading}</h2>
      <Loaded query={today}>
        {(breaks) => (
          <>
            <p>
              {breaks.length === 0
                ? words.todayNone
                : words.todayCount(breaks.length, breaks.filter((each) => each.answer === 'done').length)}
            </p>
            {(breaks.length > 0 || next !== null) && <DayTimeline breaks={breaks} next={next} now={now()} />}
            {breaks.length > 0 && (
              <div className="read">
                <Table caption={words.listCaption} unseenCaption>
                  <thead>
                    <tr>
                      <th scope="col">{words.listTime}</th>
                      <th scope="col">{words.listWhat}</th>
                      <th scope="col">{words.listState}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {breaks.map((each) => (
                      <tr key={each.message}>
                        <th scope="row">
                          <time dateTime={new Date(each.dueAt).toISOString()}>{formats.soon(each.dueAt, now())}</time>
                        </th>
                        <td>{names(each.kinds)}</td>
                        <td>{each.answer === null ? words.states[each.state] : words.answers[each.answer]}</td>
                      </tr>
                    ))}
                  </tbody>
                </Table>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
