import { percentOfDay } from '../../../charts/scale.ts';
import { cx } from '../../../design/cx.ts';
import { useFormats, useWords } from '../../../words/index.ts';
import styles from './Day.module.css';
import { type Day, type DayEvent, hoursShown, lanesOf, type Mark } from './dayEvents.ts';

const HOUR = 3_600_000;
/** As many hours as a narrow screen has room to name. */
const MOST_NAMES = 5;

/**
 * The day as a line for each kind of break, in the person's own zone: working time, meetings, what came and what is planned. The
 * list says the same in words, so it is hidden from assistive technology.
 */
export function DayLine({
  day,
  events,
  now,
}: {
  readonly day: Day;
  readonly events: readonly DayEvent[];
  readonly now: number;
}) {
  const { breaks } = useWords();
  const formats = useFormats();
  const [from, to] = hoursShown(day, now);
  const place = (at: number) => `${percentOfDay(at, from, to)}%`;
  const span = (start: number, end: number) => ({
    insetInlineStart: place(start),
    insetInlineEnd: `${100 - percentOfDay(end, from, to)}%`,
  });
  const every = Math.ceil((to - from) / HOUR / MOST_NAMES);
  const hours = Array.from(
    { length: Math.floor((to - from) / HOUR / every) + 1 },
    (_, index) => from + index * every * HOUR,
  );
  return (
    <div className={styles.line} aria-hidden="true">
      <div className={styles.hours}>
        {hours.map((at) => (
          <span key={at} style={{ insetInlineStart: place(at) }}>
            {formats.time(at)}
          </span>
        ))}
      </div>
      <div className={styles.field}>
        {day.working.map((work) => (
          <div key={work.from} className={styles.work} style={span(work.from, work.to)} />
        ))}
        {day.meetings.map((meeting) => (
          <div key={meeting.from} className={styles.meeting} style={span(meeting.from, meeting.to)} />
        ))}
        {now >= from && now < to && <div className={styles.now} style={{ insetInlineStart: place(now) }} />}
        {lanesOf(events).map((kind) => (
          <div key={kind} className={styles.lane}>
            <span className={styles.laneName}>{breaks.kinds[kind].name}</span>
            <div className={styles.marks}>
              {events.map(
                (event) =>
                  event.what === 'break' &&
                  event.kinds.includes(kind) && (
                    <span
                      key={event.key}
                      className={cx(styles.mark, styles[event.mark])}
                      style={{ insetInlineStart: place(event.at) }}
                    />
                  ),
              )}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** What the marks of the line mean, as far as the day has them. */
export function Legend({ day, events }: { readonly day: Day; readonly events: readonly DayEvent[] }) {
  const { breakDay: words } = useWords();
  const names: Readonly<Record<Mark, string>> = {
    done: words.legendDone,
    open: words.legendOpen,
    missed: words.legendMissed,
    planned: words.legendPlanned,
    moved: words.legendMoved,
  };
  const marks = (Object.keys(names) as Mark[]).filter((mark) =>
    events.some((event) => event.what === 'break' && event.mark === mark),
  );
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={cx(styles.mark, styles[mark], styles.still)} aria-hidden="true" />
          {names[mark]}
        </li>
      ))}
      {day.meetings.length > 0 && (
        <li>
          <span className={cx(styles.swatch, styles.meeting)} aria-hidden="true" />
          {words.legendMeeting}
        </li>
      )}
      {day.working.length > 0 && (
        <li>
          <span className={cx(styles.swatch, styles.work)} aria-hidden="true" />
          {words.legendWork}
        </li>
      )}
    </ul>
  );
}
