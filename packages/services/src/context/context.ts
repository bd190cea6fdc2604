import type { Database } from '@sitwell/database/connection';
import { Refused } from '@sitwell/domain/errors';
import type { Id, PersonId } from '@sitwell/domain/ids';
import type { Actor } from '../access/actor.ts';
import type { Tenant } from '../access/tenant.ts';
import type { MasterKey, Sealer } from '../sealing/index.ts';

/** A line of the log: a name and ids. Never an answer, an address or a free text. */
export type Log = (event: string, fields: Readonly<Record<string, string | number | boolean | null>>) => void;

/** What the programme runs on, made once in `main.ts`. */
export interface Deps {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly master: MasterKey;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: (bytes: number) => Uint8Array;
  readonly newId: <Name extends string>() => Id<Name>;
  /** Where people reach the pages, without a trailing slash: links in mails begin with it. */
  readonly origin: string;
  readonly log: Log;
}

/** What a job that serves every organisation receives, such as the tick. It has no tenant, so it can call no verb of a feature. */
export interface InstallationCtx extends Deps {
  readonly actor: Extract<Actor, { kind: 'system' }>;
  readonly request: string;
}

/** What every verb receives: the running programme, whose data, who acts, and for which request or job. */
export interface Ctx extends Deps {
  readonly tenant: Tenant;
  readonly actor: Actor;
  readonly request: string;
}

export type PersonCtx = Ctx & { readonly actor: Extract<Actor, { kind: 'person' }> };

/** The acting person's id. @throws Refused when a client or a job acts */
export function me(ctx: Ctx): PersonId {
  if (ctx.actor.kind !== 'person') throw new Refused();
  return ctx.actor.id;
}
