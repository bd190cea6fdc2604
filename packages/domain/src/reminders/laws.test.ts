import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateText } from './civilDate.ts';
import { explain } from './explain.ts';
import { dueBetween, dueByDay, nextDue } from './nextDue.ts';
import { routineAndInstant } from './routine.fixture.ts';
import { dueAfterDowntime, graceOf, nextDueOf } from './severalRoutines.ts';
import { worksAt } from './shifts.ts';

const runs = { numRuns: 300 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test('the next reminder comes after the instant, not before notBefore, and is the same asked twice', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const next = nextDue(routine, at);
      expect(nextDue(routine, at)).toBe(next);
      if (next === null) return;
      expect(next).toBeGreaterThan(at);
      expect(next).toBeGreaterThanOrEqual(routine.notBefore ?? next);
    }),
    runs,
  );
});

test('nothing lies between an instant and its next reminder: asking from anywhere in between gives the same', () => {
  fc.assert(
    fc.property(routineAndInstant, fc.double({ min: 0, max: 1, noNaN: true }), ({ routine, at }, share) => {
      const next = nextDue(routine, at);
      if (next === null) return;
      expect(nextDue(routine, Math.floor(at + (next - 1 - at) * share))).toBe(next);
      expect(nextDue(routine, next - 1)).toBe(next);
    }),
    runs,
  );
});

test('dueBetween is nextDue from one to the next, and intervals laid end to end miss and repeat nothing', () => {
  fc.assert(
    fc.property(routineAndInstant, fc.integer({ min: 0, max: 48 * 60 }), ({ routine, at }, minutes) => {
      const to = at + 2 * DAY;
      const walked: number[] = [];
      for (let next = nextDue(routine, at); next !== null && next <= to; next = nextDue(routine, next))
        walked.push(next);
      expect(dueBetween(routine, at, to)).toEqual(walked);
      const middle = at + minutes * 60_000;
      expect([...dueBetween(routine, at, middle), ...dueBetween(routine, middle, to)]).toEqual(walked);
    }),
    runs,
  );
});

test('the days together bring the same, and each what it brings when every other day is a holiday', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const to = at + 2 * DAY;
      const days = dueByDay([routine], at, to);
      const each = [...new Set(days.flat().filter((due) => due > at))].sort((a, b) => a - b);
      expect(each).toEqual(dueBetween(routine, at, to));
      // Every day that any instant looked at may belong to: a shift reaches into the next day, and a zone lies half a day off.
      const dates = Array.from({ length: 16 }, (_, i) => dateText(Math.floor(at / DAY) + i - 9));
      const alone = dates.map((date) => {
        const holidays = [...routine.holidays, ...dates.filter((other) => other !== date)];
        return dueBetween({ ...routine, holidays }, at - 5 * DAY, to);
      });
      expect(days).toEqual(alone.filter((due) => (due.at(-1) ?? at) > at));
    }),
    runs,
  );
});

test('the order of ranges, quiet hours, holidays and days makes no difference', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const shuffled = {
        ...routine,
        ranges: routine.ranges.map((range) => ({ ...range, days: range.days.toReversed() })).toReversed(),
        quiet: [...routine.quiet, ...routine.quiet].toReversed(),
        holidays: [...routine.holidays, ...routine.holidays].toReversed(),
      };
      expect(dueBetween(shuffled, at, at + 2 * DAY)).toEqual(dueBetween(routine, at, at + 2 * DAY));
    }),
    runs,
  );
});

test('outside the days of a clock change every reminder is in working hours and out of quiet hours', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const steady = { ...routine, timeZone: 'Asia/Kathmandu' };
      for (const due of dueBetween(steady, at, at + 2 * DAY)) {
        expect(worksAt(steady, due)).toBe(true);
        const time = new Date(due + 345 * 60_000).toISOString().slice(11, 16);
        for (const { start, end } of steady.quiet) {
          expect(start < end ? time >= start && time < end : time >= start || time < end).toBe(false);
        }
      }
    }),
    runs,
  );
});

test('no shift begins on a holiday: with every day one, nothing is due', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const holidays = Array.from({ length: 9 }, (_, n) => dateText(Math.floor(at / DAY) - 4 + n));
      expect(dueBetween({ ...routine, holidays }, at, at + DAY)).toEqual([]);
    }),
    runs,
  );
});

test('explain says due exactly where a reminder is, and its next is the next', () => {
  fc.assert(
    fc.property(routineAndInstant, ({ routine, at }) => {
      const next = nextDue(routine, at - 1);
      expect(explain(routine, at).next).toBe(nextDue(routine, at));
      expect(explain(routine, at).reason === 'due').toBe(next === at);
      if (next === null) return;
      expect(explain(routine, next)).toMatchObject({ reason: 'due', next: nextDue(routine, next) });
    }),
    runs,
  );
});

test('a clock that jumps back brings nothing twice when asked from the last reminder', () => {
  fc.assert(
    fc.property(routineAndInstant, fc.integer({ min: 1, max: 600 }), ({ routine, at }, back) => {
      const fired = dueBetween(routine, at, at + DAY);
      const last = fired.at(-1);
      if (last === undefined) return;
      // What the schedule does after any edit: from the later of the clock and the last reminder.
      const clock = last - back * 60_000;
      const again = nextDue(routine, Math.max(clock, last));
      if (again !== null) expect(again).toBeGreaterThan(last);
    }),
    runs,
  );
});

test('a clock that jumps forward leaves at most one reminder, within its grace, and counts all others', () => {
  fc.assert(
    fc.property(routineAndInstant, fc.integer({ min: 0, max: 2_880 }), ({ routine, at }, minutes) => {
      const now = at + minutes * 60_000;
      const { reminder, expired } = dueAfterDowntime([routine], at, now);
      const missed = dueBetween(routine, at, now);
      const alive = missed.filter((due) => now - due <= graceOf(routine));
      expect(expired).toBe(missed.length - alive.length);
      expect(reminder?.at).toBe(alive.at(-1));
    }),
    runs,
  );
});

test('the earliest of several routines names all that fall on it and only those', () => {
  fc.assert(
    fc.property(fc.array(routineAndInstant, { minLength: 1, maxLength: 4 }), (given) => {
      const after = given[0]!.at;
      const routines = given.map(({ routine }) => routine);
      const dues = routines.map((routine) => nextDue(routine, after));
      const coming = dues.filter((due) => due !== null);
      const next = nextDueOf(routines, after);
      expect(next?.at ?? null).toBe(coming.length > 0 ? Math.min(...coming) : null);
      if (next === null) return;
      expect(next.routines).toEqual(routines.filter((_, i) => dues[i] === next.at));
    }),
    runs,
  );
});
