import { DAY_MS, dayNumber } from './civilDate.ts';

// Outside these years the offset of the nearest edge holds: local mean time before, guesses after.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
// The shortest time between two clock changes of any zone in those years is 6 days 23 hours (Gaza, Recife): a step
// below that misses none.
const PROBE_STEP_MS = 4 * DAY_MS;
// Room around an instant that a search may look at: a range ends within two days of the day it began, a gap is at most one.
const MARGIN_MS = 8 * DAY_MS;
// Names differ in case only by accident or on purpose; neither may grow the cache without end.
const MOST_ZONES = 1_024;

/**
 * The clock changes of one IANA zone as sorted tables, filled year by year from `Intl.DateTimeFormat`, which browsers
 * and Node both have. Entry i holds from instant `at[i]` (epoch ms) on: `offset[i]` is local minus UTC in ms, and
 * `wall[i]` is the first local time (ms, as if it were UTC) that is read with this offset. A local time that a gap skips
 * is read with the offset before the gap, so it moves forward by the length of the gap; one that comes twice is read
 * with the offset before the overlap, so it is its first occurrence. Entry 0 holds from minus infinity.
 */
export class ZoneTable {
  readonly at: number[] = [];
  readonly offset: number[] = [];
  readonly wall: number[] = [];
  readonly #format: Intl.DateTimeFormat;
  #firstYear = 0;
  #lastYear = 0;
  #coveredFrom = Number.POSITIVE_INFINITY;
  #coveredTo = Number.NEGATIVE_INFINITY;
  #near = 0;

  /** Throws RangeError when the runtime does not know the zone. */
  constructor(timeZone: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  }

  /** Fills the tables around an instant or a local time. Entries may move when earlier years arrive: look up indexes afterwards. */
  cover(time: number): void {
    if (time - MARGIN_MS >= this.#coveredFrom && time + MARGIN_MS < this.#coveredTo) return;
    const first = yearOf(time - MARGIN_MS);
    const last = yearOf(time + MARGIN_MS);
    if (this.at.length === 0) this.#begin(first);
    while (this.#firstYear > first) this.#addEarlierYear();
    while (this.#lastYear < last) this.#addLaterYear();
    this.#coveredFrom = this.#firstYear === FIRST_YEAR ? Number.NEGATIVE_INFINITY : yearStart(this.#firstYear);
    this.#coveredTo = this.#lastYear === LAST_YEAR ? Number.POSITIVE_INFINITY : yearStart(this.#lastYear + 1);
  }

  /** The entry that holds at an instant. */
  indexAt(instant: number): number {
    const { at } = this;
    let index = this.#near;
    while (instant < (at[index] as number)) index -= 1;
    while (index + 1 < at.length && instant >= (at[index + 1] as number)) index += 1;
    this.#near = index;
    return index;
  }

  /** The entry with which a local time is read. */
  indexOfWall(local: number): number {
    const { wall } = this;
    let index = this.#near;
    while (local < (wall[index] as number)) index -= 1;
    while (index + 1 < wall.length && local >= (wall[index + 1] as number)) index += 1;
    this.#near = index;
    return index;
  }

  /** The instant of a local time, by the rule for gaps and overlaps above. */
  instantOf(local: number): number {
    this.cover(local);
    return local - (this.offset[this.indexOfWall(local)] as number);
  }

  /** The local time at an instant. */
  localOf(instant: number): number {
    this.cover(instant);
    return instant + (this.offset[this.indexAt(instant)] as number);
  }

  /** Whether the zone ever had this local day; Apia had no 2011-12-30. */
  hasDay(day: number): boolean {
    const start = day * DAY_MS;
    this.cover(start);
    const index = this.indexOfWall(start);
    if (index + 1 >= this.at.length) return true;
    const gapStart = (this.at[index + 1] as number) + (this.offset[index] as number);
    return start < gapStart || start + DAY_MS > (this.wall[index + 1] as number);
  }

  #begin(year: number): void {
    this.#firstYear = year;
    this.#lastYear = year;
    this.at.push(Number.NEGATIVE_INFINITY);
    this.wall.push(Number.NEGATIVE_INFINITY);
    this.offset.push(this.#measure(yearStart(year)));
    this.#append(this.#changesIn(year));
  }

  #addLaterYear(): void {
    this.#lastYear += 1;
    this.#append(this.#changesIn(this.#lastYear));
  }

  #addEarlierYear(): void {
    this.#firstYear -= 1;
    const changes = this.#changesIn(this.#firstYear);
    const kept = this.at.slice(1).map((at, i) => ({ at, offset: this.offset[i + 1] as number }));
    this.at.length = 1;
    this.wall.length = 1;
    this.offset.length = 1;
    this.offset[0] = this.#measure(yearStart(this.#firstYear));
    this.#near = 0;
    this.#append([...changes, ...kept]);
  }

  #append(changes: readonly Change[]): void {
    for (const { at, offset } of changes) {
      const before = this.offset[this.offset.length - 1] as number;
      this.at.push(at);
      this.wall.push(at + Math.max(before, offset));
      this.offset.push(offset);
    }
  }

  #changesIn(year: number): Change[] {
    const changes: Change[] = [];
    const end = yearStart(year + 1);
    let from = yearStart(year);
    let before = this.#measure(from);
    while (from < end) {
      const to = Math.min(from + PROBE_STEP_MS, end);
      const after = this.#measure(to);
      if (after !== before) changes.push({ at: this.#firstInstantNot(before, from, to), offset: after });
      from = to;
      before = after;
    }
    return changes;
  }

  #firstInstantNot(offset: number, from: number, to: number): number {
    let low = from / 1_000;
    let high = to / 1_000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#measure(middle * 1_000) === offset) low = middle;
      else high = middle;
    }
    return high * 1_000;
  }

  #measure(instant: number): number {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
      this.#format.format(instant).match(/\d+/g) ?? []
    ).map(Number);
    return dayNumber(year, month, day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1_000 - instant;
  }
}

type Change = { readonly at: number; readonly offset: number };

const zones = new Map<string, ZoneTable>();

/**
 * The table of an IANA zone, shared by everyone who asks for it; undefined when the runtime does not know the name.
 * Bare offsets such as "+02:00" are not zones: nobody's clock changes with them.
 */
export function findZone(timeZone: string): ZoneTable | undefined {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  if (!/^[A-Za-z]/.test(timeZone)) return undefined;
  try {
    const zone = new ZoneTable(timeZone);
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(timeZone, zone);
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function yearStart(year: number): number {
  return dayNumber(year, 1, 1) * DAY_MS;
}

function yearOf(time: number): number {
  let year = Math.floor(time / (365.2425 * DAY_MS)) + 1970;
  if (time < yearStart(year)) year -= 1;
  else if (time >= yearStart(year + 1)) year += 1;
  return Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));
}
