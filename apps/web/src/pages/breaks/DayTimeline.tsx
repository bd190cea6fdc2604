import type { Outputs } from '../../app/api.ts';
import { hoursAround, percentOfDay } from '../../charts/scale.ts';
import { cx } from '../../design/cx.ts';
import { useFormats } from '../../words/index.ts';
import styles from './Breaks.module.css';

type Occurrence = Outputs['reminders']['today'][number];

/** Breaks on the line of their day, in the person's own zone. The table below says the same, so it is hidden from assistive technology. */
export function DayTimeline({
  breaks,
  next,
  now,
}: {
  readonly breaks: readonly Occurrence[];
  readonly next: number | null;
  readonly now: number;
}) {
  const formats = useFormats();
  const today = formats.date(now);
  const ofToday = breaks.filter((each) => formats.date(each.dueAt) === today);
  const coming = next !== null && formats.date(next) === today ? [next] : [];
  const minutes = [...ofToday.map((each) => each.dueAt), ...coming, now].map(formats.minuteOfDay);
  const [from, to] = hoursAround(minutes);
  const every = Math.max(1, Math.ceil((to - from) / 60 / 5));
  const hours = Array.from({ length: (to - from) / 60 + 1 }, (_, index) => from / 60 + index).filter(
    (_, index) => index % every === 0,
  );
  const left = (minute: number) => ({ insetInlineStart: `${percentOfDay(minute, from, to)}%` });
  return (
    <div className={styles.day} aria-hidden="true">
      <div className={styles.axis} />
      {hours.map((hour) => (
        <span key={hour} className={styles.hour} style={left(hour * 60)}>
          {formats.clock(`${hour % 24}:00`)}
        </span>
      ))}
      <div className={styles.now} style={left(formats.minuteOfDay(now))} />
      {ofToday.map((each) => (
        <span
          key={each.message}
          className={cx(
            styles.dot,
            each.answer === 'done' && styles.dotDone,
            each.state !== 'offered' && styles.dotMissed,
          )}
          style={left(formats.minuteOfDay(each.dueAt))}
        />
      ))}
      {coming.map((at) => (
        <span key={at} className={styles.dot} style={left(formats.minuteOfDay(at))} />
      ))}
    </div>
  );
}
