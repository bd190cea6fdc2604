import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

/*
 * Faults planted in the product on purpose: a piece of its source is another one when the worker process loads it. The programme must
 * turn red for those that lose or double, else it proves nothing.
 */

interface Change {
  /** From the root of the repository. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const messages = 'packages/services/src/messages';

const handedTwice: Change = {
  file: `${messages}/enqueueDue.ts`,
  from: 'await queue.addBulk(waiting.map(jobOf))',
  to: "await queue.addBulk(waiting.flatMap((batch) => ['', 'x'].map((end) => ({ ...jobOf(batch), id: jobOf(batch).id + end }))))",
};

export const plants = {
  /** Two jobs for each batch. No fault: the second one finds its messages taken. */
  'handed-twice': [handedTwice],
  /** And a take that does not look whether somebody else holds the message, be it in this worker or another. */
  'take-without-condition': [
    handedTwice,
    {
      file: `${messages}/take.ts`,
      from: 'and done_at is null and expires_at > $3 and (lease_until is null or lease_until <= $3)',
      to: 'and expires_at > $3',
    },
    {
      file: `${messages}/desk.ts`,
      from: 'for (const { id } of own) left.delete(id);',
      to: '',
    },
  ],
  /** A sweep that gives what is sent back to the queue, once, as a new message. So often that it meets a round before all is over. */
  'sweep-with-new-id': [
    { file: 'apps/worker/src/tick.ts', from: 'const SWEEP_EVERY = 5000;', to: 'const SWEEP_EVERY = 0;' },
    { file: 'apps/worker/src/tick.ts', from: 'const LONGEST_WAIT = 1000;', to: 'const LONGEST_WAIT = 20;' },
    {
      file: `${messages}/sweep.ts`,
      from: 'const expired = await expireLate(place, [now]);',
      to: `const expired = await expireLate(place, [now]);
    const again = await sql.updateTable('message').set({ reason: 'again' }).where('state', '=', 'sent')
      .where('unique_key', '=', 'break').where('reason', 'is', null).returningAll().executeTakeFirst();
    if (again) {
      const id = ctx.newId<'message'>();
      await sql.insertInto('message').values({ ...again, id, unique_key: id, state: 'due', attempt: 0,
        done_at: null, lease_until: null }).execute();
      await sql.insertInto('batch').values({ id, first: id, last: id, job: 'deliver', wake_at: now, handed_at: null, generation: 0,
        expires_at: again.expires_at }).execute();
    }`,
    },
  ],
  /** A ledger that takes for sent what was only taken. */
  'sent-before-sending': [
    {
      file: `${messages}/take.ts`,
      from: "set state = 'sending', lease_until = $2,",
      to: "set state = case when id like '%a' then 'sent' else 'sending' end, done_at = case when id like '%a' then $3 end, lease_until = $2,",
    },
    {
      file: `${messages}/deliver.ts`,
      from: 'const ready = await desk.ready(ids);',
      to: "const ready = (await desk.ready(ids)).filter(({ message }) => !message.id.endsWith('a'));",
    },
  ],
} as const satisfies Readonly<Record<string, readonly Change[]>>;

export type Plant = keyof typeof plants;

/** Changes what is loaded from now on. @throws when the product no longer has the piece: then the plant must be written anew */
export function plant(name: Plant, root: string): void {
  const changes: readonly Change[] = plants[name];
  for (const { file, from } of changes)
    if (!readFileSync(join(root, file), 'utf8').includes(from))
      throw new Error(`The plant ${name} does not find its place in ${file}.`);
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const source = changes
        .filter(({ file }) => url.endsWith(`/${file}`))
        .reduce((text, { from, to }) => text.replace(from, () => to), String(loaded.source));
      return changes.some(({ file }) => url.endsWith(`/${file}`)) ? { ...loaded, source } : loaded;
    },
  });
}
