/** What came of one journey. */
export interface Tally {
  readonly steps: number;
  /** Page states that were looked at. */
  readonly pages: number;
  readonly screenshots: number;
  readonly violations: number;
  /** Numbers worth keeping, by name. */
  readonly measured: Readonly<Record<string, number>>;
  /** What is wrong, each in one line. */
  readonly faults: readonly string[];
}

export interface Book {
  step(what: string, milliseconds: number): void;
  page(screenshots: number, violations: number): void;
  fault(what: string): void;
  measure(name: string, value: number): void;
  read(): Tally;
}

/** Keeps the count, and says each line as it comes. */
export function openBook(title: string, say: (line: string) => void): Book {
  const faults: string[] = [];
  const measured: Record<string, number> = {};
  let [steps, pages, screenshots, violations] = [0, 0, 0, 0];
  return {
    step(what, milliseconds) {
      steps += 1;
      say(`${title}  ${(milliseconds / 1000).toFixed(1).padStart(5)} s  ${what}`);
    },
    page(taken, found) {
      pages += 1;
      screenshots += taken;
      violations += found;
    },
    fault(what) {
      faults.push(what);
      say(`${title}  FAULT    ${what}`);
    },
    measure(name, value) {
      measured[name] = Math.round(value * 100) / 100;
    },
    read: () => ({ steps, pages, screenshots, violations, measured, faults }),
  };
}
