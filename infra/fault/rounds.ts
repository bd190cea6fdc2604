import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@sitwell/testing/factories';
import { add, countRound, type Expected, type Figures, noFigures, type RoundResult, type UnderWay } from './count.ts';
import type { Fault } from './faults.ts';
import { isSettled, listExpired } from './ledger.ts';
import { addRound, endRound } from './people.ts';
import { openStage, type Stage } from './stage.ts';
import type { Plant } from './worker/plants.ts';

export interface Run {
  readonly rounds: number;
  readonly people: number;
  readonly seed: number;
  /** How many times as fast as the real clock that of the installation runs. */
  readonly speed: number;
  readonly plant?: Plant | undefined;
  readonly say: (line: string) => void;
}

/** When people are due, in real milliseconds from the beginning of a round. */
const INSTANTS = [500, 750, 1000];
/** When the fault strikes: from just before the first claim to about the last mail. */
const STRIKES = { from: 400, to: 2200 };
/** Longer than any message is worth sending, by the installation's clock: then the ledger has closed all, or never will. */
const SETTLED_WITHIN = 20 * 60_000;
const LOOK_EVERY = 200;
/** The next round begins while what the last one left behind waits for its lease, but no more than so many wait. */
const MOST_OPEN = 15;

interface Round {
  readonly name: string;
  readonly expected: readonly Expected[];
  readonly result: RoundResult;
}

/** Rounds of one fault on one installation. What comes late is counted in the round it belongs to. */
export async function runFault(fault: Fault, run: Run): Promise<Figures> {
  const stage = await openStage(fault.engines, run.speed, run.plant);
  try {
    const random = seededRandom(run.seed);
    await Promise.all(Array.from({ length: fault.workers }, () => stage.startWorker()));
    const struck: UnderWay[number][] = [];
    const rounds: Promise<Round>[] = [];
    const open = new Set<Promise<unknown>>();
    for (let number = 1; number <= run.rounds; number += 1) {
      while (open.size >= MOST_OPEN) await Promise.race(open);
      const name = `${number}.${fault.name}`;
      const expected = await addRound(stage.company, stage.receivers, {
        name,
        people: run.people,
        withBad: fault.withBadAddresses ?? false,
        instants: INSTANTS.map((instant) => instant * run.speed),
      });
      const strikeAt = STRIKES.from + random() * (STRIKES.to - STRIKES.from);
      await pause(strikeAt);
      const underWay = await fault.strike(stage, random);
      if (fault.excusesCopies) struck.push(...underWay);
      const after = Math.round(strikeAt - (INSTANTS[0] ?? 0));
      const settled = settle(stage, expected, run.say).then((result) => {
        const round = { name, expected, result };
        run.say(`${fault.name} ${number}: ${after} ms after the instant, ${underWay.length} under way; ${told(round)}`);
        return round;
      });
      rounds.push(settled);
      const waiting = settled.finally(() => open.delete(waiting));
      open.add(waiting);
    }
    const all = await Promise.all(rounds);
    const total = all.map((round) => count(stage, round, struck)).reduce(add, noFigures);
    run.say(`${fault.name}, ${run.rounds} rounds: ${inWords(total)}`);
    return total;

    function told(round: Round): string {
      return inWords(count(stage, round, struck));
    }
  } finally {
    await stage.clear();
  }
}

/** Waits until the ledger has nothing open of these people, and lets them be. */
async function settle(
  { company, workers, clock }: Stage,
  expected: readonly Expected[],
  say: Run['say'],
): Promise<RoundResult> {
  const { database } = company.ctx;
  const giveUpAt = performance.now() + SETTLED_WITHIN / clock.speed;
  for (;;) {
    await pause(LOOK_EVERY);
    const late = performance.now() > giveUpAt;
    try {
      if (!(late || (await isSettled(database, expected)))) continue;
      if (late) for (const { program } of workers()) say(`Not settled. A worker said last:\n${tail(program.said())}`);
      const result = { expired: await listExpired(database, expected), endedAt: clock.at(Date.now()) };
      await endRound(company, expected);
      return result;
    } catch (error) {
      // The database may be away just now.
      if (late) throw error;
    }
  }
}

const tail = (text: string): string => text.trim().split('\n').slice(-10).join('\n');

function count({ receivers, clock }: Stage, round: Round, struck: UnderWay): Figures {
  const { name, expected, result } = round;
  const devices = new Set(expected.map(({ device }) => device));
  const own = receivers
    .arrivals()
    .filter(({ way, to }) => (way === 'push' ? devices.has(to) : to.endsWith(`.${name}@fault.example`)));
  return countRound(expected, own, receivers.refusals, result, struck, clock.at);
}

function inWords(figures: Figures): string {
  const { due, sent, lost, expired, refused, duplicates, beyondBound, seenTwice, worstLate } = figures;
  return [
    `due ${due}, sent ${sent}, lost ${lost}, expired ${expired}`,
    ...(refused > 0 ? [`refused ${refused}`] : []),
    `copies ${duplicates}, beyond the bound ${beyondBound}, seen twice ${seenTwice}`,
    `worst ${Math.round(worstLate / 1000)} s late`,
  ].join('; ');
}
