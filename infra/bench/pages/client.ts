/*
 * A client of the API as a browser is one: over HTTP, with a session, at a steady pace that does not wait for slow answers.
 */

export interface Times {
  readonly count: number;
  /** Milliseconds from the moment at which the request was due to leave until its answer is read. */
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export interface Visitor {
  read(): Promise<void>;
  submit(): Promise<void>;
}

/** @throws when the API does not answer 200 */
export async function call(origin: string, token: string, procedure: string, input?: object): Promise<unknown> {
  const response = await fetch(`${origin}/api/${procedure}`, {
    headers: { cookie: `sitwell-session=${token}`, origin, 'content-type': 'application/json' },
    ...(input ? { method: 'POST', body: JSON.stringify(input) } : {}),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${procedure} answered ${response.status}: ${text.slice(0, 300)}`);
  return (JSON.parse(text) as { result: { data: unknown } }).result.data;
}

/**
 * Asks `perSecond` times a second, each kind by turns, until `isOver`. A request leaves at its time whether or not the one before it
 * has been answered: a server that stands still is felt by everyone who comes meanwhile.
 */
export async function visit(
  visitors: readonly Visitor[],
  perSecond: number,
  isOver: () => Promise<boolean>,
): Promise<{ read: Times; submit: Times }> {
  const times = { read: [] as number[], submit: [] as number[] };
  const open: Promise<void>[] = [];
  let failed: unknown;
  let over = false;
  const start = performance.now();
  const asking = (async () => {
    for (let n = 0; !over && failed === undefined; n += 1) {
      const due = start + (n * 1000) / (2 * perSecond);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      const kind = n % 2 === 0 ? 'read' : 'submit';
      const visitor = visitors[n % visitors.length];
      if (!visitor) return;
      const asked = visitor[kind]().then(
        () => void times[kind].push(performance.now() - due),
        (error: unknown) => {
          failed ??= error;
        },
      );
      open.push(asked);
    }
  })();
  while (failed === undefined && !(await isOver())) await new Promise((resolve) => setTimeout(resolve, 50));
  over = true;
  await asking;
  await Promise.all(open);
  if (failed !== undefined) throw failed;
  return { read: timesOf(times.read), submit: timesOf(times.submit) };
}

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: round(sorted.at(-1) ?? 0) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
