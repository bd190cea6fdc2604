import fc from 'fast-check';
import type { RosaObservation } from './index.ts';
import facts from './rosa.facts.json' with { type: 'json' };

// A second way to the score, for tests: it reads only the facts and shares no chart, table or code with the first.

type Item = { base: Record<string, number>; additive: Record<string, number> };
const items: Record<string, Item> = facts.items as unknown as Record<string, Item>;
const snake = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (id: string) => id.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

type Chart = { row_labels: number[]; col_labels: number[]; values: number[][] };

function lookUp(chart: Chart, row: number, column: number): number {
  const value = chart.values[chart.row_labels.indexOf(row)]?.[chart.col_labels.indexOf(column)];
  if (value === undefined) throw new Error(`no cell ${row},${column}`);
  return value;
}

function within(value: number, bounds: number[]): number {
  const [least, most] = bounds as [number, number];
  return Math.min(Math.max(value, least), most);
}

/** The section scores of an observation, from rosa.facts.json alone. */
export function scoreFromFacts(observation: RosaObservation) {
  const raw: Record<string, number> = {};
  for (const [part, item] of Object.entries(items)) {
    const { base, additive } = observation[camel(part) as 'mouse'];
    raw[part] =
      (item.base[snake(base)] ?? Number.NaN) + additive.reduce((sum, id) => sum + (item.additive[snake(id)] ?? 0), 0);
  }
  const of = (part: string) => raw[part] ?? Number.NaN;
  const { duration } = observation;
  const { charts, clamps } = facts;
  const seat = within(of('seat_height') + of('seat_depth'), clamps.seat_sum);
  const arms = within(of('armrest') + of('back_support'), clamps.arm_back_sum);
  const chair = within(lookUp(charts.A_chair, seat, arms) + duration.chair, clamps.chair_after_duration);
  const phoneUsed = snake(observation.telephone.base) !== 'not_used';
  const telephone = phoneUsed ? within(of('telephone') + duration.telephone, clamps.telephone) : 0;
  const monitor = within(of('monitor') + duration.monitor, clamps.monitor);
  const mouse = within(of('mouse') + duration.mouse, clamps.mouse);
  const keyboard = within(of('keyboard') + duration.keyboard, clamps.keyboard);
  const monitorTelephone = lookUp(charts.B_monitor_telephone, telephone, monitor);
  const mouseKeyboard = lookUp(charts.C_mouse_keyboard, mouse, keyboard);
  const peripherals = Math.max(monitorTelephone, mouseKeyboard);
  return { chair, monitorTelephone, mouseKeyboard, peripherals, final: Math.max(chair, peripherals) };
}

/** Any observation at all, every option as likely as the next. */
export function randomObservation(random: () => number): RosaObservation {
  const parts = Object.entries(items).map(([part, { base, additive }]) => {
    const bases = Object.keys(base);
    return [
      camel(part),
      {
        base: camel(bases[Math.floor(random() * bases.length)] ?? ''),
        additive: Object.keys(additive)
          .filter(() => random() < 0.5)
          .map(camel),
      },
    ];
  });
  const durations = ['chair', 'monitor', 'telephone', 'mouse', 'keyboard'].map((part) => [
    part,
    Math.floor(random() * 3) - 1,
  ]);
  return { ...Object.fromEntries(parts), duration: Object.fromEntries(durations) } as unknown as RosaObservation;
}

/** The same as an arbitrary that shrinks towards a workstation without faults. */
export function observations(): fc.Arbitrary<RosaObservation> {
  const parts = Object.entries(items).map(([part, { base, additive }]) => [
    camel(part),
    fc.record({
      base: fc.constantFrom(...Object.keys(base).map(camel)),
      additive: fc.subarray(Object.keys(additive).map(camel)),
    }),
  ]);
  const duration = fc.constantFrom(0, -1, 1);
  return fc.record({
    ...Object.fromEntries(parts),
    duration: fc.record({
      chair: duration,
      monitor: duration,
      telephone: duration,
      mouse: duration,
      keyboard: duration,
    }),
  }) as unknown as fc.Arbitrary<RosaObservation>;
}
