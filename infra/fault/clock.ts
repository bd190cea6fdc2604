/** A clock that showed `shown` when the real one showed `real`, and runs `speed` times as fast. Both in epoch milliseconds. */
export interface FastClock {
  readonly shown: number;
  readonly real: number;
  readonly speed: number;
  /** What it shows when the real clock shows this. */
  at(real: number): number;
}

export function fastClock(shown: number, real: number, speed: number): FastClock {
  return { shown, real, speed, at: (now) => Math.round(shown + (now - real) * speed) };
}
