import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Outputs, useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useSurroundings } from '../../app/surroundings.ts';
import { Button, ButtonGroup, ButtonLink } from '../../design/Button.tsx';
import { Card } from '../../design/Panels.tsx';
import { useFormats, useWords } from '../../words/index.ts';
import { BreakNotice } from './BreakNotice.tsx';
import styles from './Breaks.module.css';
import { DayLine, Legend } from './day/DayLine.tsx';
import { eventsOf, sayDay } from './day/dayEvents.ts';
import { useDay } from './day/useDay.ts';
import { PauseCard } from './PauseCard.tsx';
import { Routines } from './Routines.tsx';
import { useKindNames } from './useKindNames.ts';

type Reminders = Outputs['reminders']['get'];

/** The next break, a pause that always ends, the day, the routines, and the way to everything else about breaks. */
export function BreaksPage() {
  const { breaks: words } = useWords();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  // Held here: a new day changes what "tomorrow" means in all that stands below.
  const day = useDay();
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
              <PauseCard data={data} />
            </div>
            <Today day={day} />
            <Routines data={data} />
          </>
        )}
      </Loaded>
      <More />
      <p className="soft">{words.onlyYou}</p>
    </div>
  );
}

function NextBreak({ data }: { readonly data: Reminders }) {
  const { breaks: words, breakNow, problems } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const client = useQueryClient();
  const took = useMutation(
    trpc.reminders.tookOne.mutationOptions({
      onSuccess: () => client.invalidateQueries(trpc.reminders.pathFilter()),
    }),
  );
  return (
    <Card className="flow flow-small">
      <h2>{words.nextHeading}</h2>
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
      {data.routines.length > 0 && (
        <>
          <ButtonGroup>
            <Button look="secondary" busy={took.isPending} onClick={() => took.mutate()}>
              {breakNow.tookOne}
            </Button>
            <ButtonLink to="/breaks/now" search={{}} look="quiet">
              {breakNow.free}
            </ButtonLink>
          </ButtonGroup>
          <p className="soft small" role="status">
            {took.data === undefined
              ? breakNow.tookOneHint
              : took.data.next === null
                ? breakNow.countedNone
                : breakNow.counted(formats.soon(took.data.next, now()))}
          </p>
          {took.isError && <p className={styles.failed}>{problems.notSaved}</p>}
        </>
      )}
    </Card>
  );
}

function Today({ day }: { readonly day: ReturnType<typeof useDay> }) {
  const { breakNow, breakDay } = useWords();
  const { now } = useSurroundings();
  return (
    <section className="flow flow-small" aria-labelledby="today">
      <h2 id="today">{breakNow.todayHeading}</h2>
      <Loaded query={day}>
        {(data) => {
          const events = eventsOf(data);
          return (
            <>
              <p>{sayDay(data, breakDay)}</p>
              {events.length > 0 && (
                <Card>
                  <DayLine day={data} events={events} now={now()} />
                  <Legend day={data} events={events} />
                </Card>
              )}
            </>
          );
        }}
      </Loaded>
      <p>
        <Link to="/breaks/day" search={{}}>
          {breakDay.link}
        </Link>
      </p>
    </section>
  );
}

function More() {
  const { breakNow, breakSettings, breakCalendars, breakDevice, breakHistory } = useWords();
  return (
    <nav className="flow flow-small" aria-labelledby="more">
      <h2 id="more">{breakNow.moreHeading}</h2>
      <ul className={styles.more}>
        <li>
          <Link to="/breaks/settings">{breakSettings.link}</Link>
        </li>
        <li>
          <Link to="/breaks/calendars">{breakCalendars.link}</Link>
        </li>
        <li>
          <Link to="/breaks/device">{breakDevice.link}</Link>
        </li>
        <li>
          <Link to="/breaks/history">{breakHistory.link}</Link>
        </li>
      </ul>
    </nav>
  );
}
