import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { usePageTitle } from '../../../app/page.ts';
import { useSurroundings } from '../../../app/surroundings.ts';
import { BackLink } from '../../../design/BackLink.tsx';
import { Button, ButtonLink } from '../../../design/Button.tsx';
import { TextField } from '../../../design/Field.tsx';
import { Card } from '../../../design/Panels.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import styles from './Day.module.css';
import { DayLine, Legend } from './DayLine.tsx';
import { DayList } from './DayList.tsx';
import { type Day, dateAfter, eventsOf, instantOn, sayDay } from './dayEvents.ts';
import { useDay } from './useDay.ts';
import { WhyDialog } from './WhyDialog.tsx';

/** One day of breaks as a line and as a list, with the reasons. */
export function DayPage() {
  const { breakDay: words, breaks } = useWords();
  const { date } = useSearch({ from: '/employee/breaks/day' });
  const day = useDay(date);
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <BackLink to="/breaks">{breaks.title}</BackLink>
        <h1>{words.title}</h1>
      </div>
      <Loaded query={day}>{(data) => <OneDay day={data} />}</Loaded>
      <p className="soft">{breaks.onlyYou}</p>
    </div>
  );
}

function OneDay({ day }: { readonly day: Day }) {
  const { breakDay: words, breaks } = useWords();
  const formats = useFormats();
  const { now } = useSurroundings();
  const trpc = useTRPC();
  const { data: reminders } = useQuery(trpc.reminders.get.queryOptions());
  const pausedUntil = reminders?.pausedUntil ?? null;
  const [asked, setAsked] = useState<number | null>(null);
  const events = eventsOf(day);
  const times = day.working.map(({ from, to }) => words.span(formats.time(from), formats.time(to)));
  const isToday = now() >= day.from && now() < day.to;
  return (
    <>
      <div className="row no-print">
        <ButtonLink to="/breaks/day" search={{ date: dateAfter(day.date, -1) }} look="secondary">
          {words.previous}
        </ButtonLink>
        <ButtonLink to="/breaks/day" search={{ date: dateAfter(day.date, 1) }} look="secondary">
          {words.next}
        </ButtonLink>
        {!isToday && (
          <ButtonLink to="/breaks/day" search={{}} look="quiet">
            {words.today}
          </ButtonLink>
        )}
      </div>
      <section className="flow" aria-labelledby="day">
        <h2 id="day" aria-live="polite">
          {formats.fullDate(day.from)}
        </h2>
        <p>{times.length === 0 ? words.noWork : words.working(formats.list(times))}</p>
        <p>{sayDay(day, words)}</p>
        {pausedUntil !== null && now() < day.to && pausedUntil > day.from && (
          <p>{words.pausedUntil(formats.soon(pausedUntil, now()))}</p>
        )}
        {(events.length > 0 || times.length > 0) && (
          <Card>
            <DayLine day={day} events={events} now={now()} />
            <Legend day={day} events={events} />
          </Card>
        )}
        <p className="soft small">{breaks.zone(day.timeZone.replaceAll('_', ' '))}</p>
      </section>
      {events.length > 0 && (
        <section className="flow" aria-labelledby="list">
          <h2 id="list">{words.listHeading}</h2>
          <DayList events={events} onAsk={setAsked} />
        </section>
      )}
      <Ask day={day} onAsk={setAsked} />
      {asked !== null && <WhyDialog at={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

/** For the break that did not come: any time of the day. */
function Ask({ day, onAsk }: { readonly day: Day; readonly onAsk: (at: number) => void }) {
  const { breakDay: words } = useWords();
  const formats = useFormats();
  const [time, setTime] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const at = instantOn(day, time, formats.minuteOfDay);
    setWrong(at === null);
    if (at === null) document.getElementById('time')?.focus();
    else onAsk(at);
  };
  return (
    <section className="flow no-print" aria-labelledby="ask">
      <h2 id="ask">{words.askHeading}</h2>
      <form noValidate onSubmit={submit} className={styles.ask}>
        <TextField
          id="time"
          type="time"
          short
          label={words.askLabel}
          hint={words.askHint}
          error={wrong ? words.askWrong : undefined}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
        <Button type="submit" look="secondary">
          {words.ask}
        </Button>
      </form>
    </section>
  );
}
