import { Hono } from 'hono';

/** A part of the running programme and how to ask it whether it works. */
export interface Part {
  readonly name: string;
  check(): Promise<void>;
}

/** `/health/live`: the process answers. `/health/ready`: so does every part; the failing ones are named, with 503. */
export function health(parts: readonly Part[]): Hono {
  return new Hono()
    .get('/live', (c) => c.json({ live: true }))
    .get('/ready', async (c) => {
      const failing = (await Promise.all(parts.map(async (part) => ((await answers(part)) ? [] : [part.name])))).flat();
      return c.json({ ready: failing.length === 0, failing }, failing.length === 0 ? 200 : 503);
    });
}

async function answers(part: Part): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  try {
    return await Promise.race([part.check().then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
