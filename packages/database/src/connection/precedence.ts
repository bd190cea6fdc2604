/**
 * Who writes first where two threads share one SQLite file. SQLite has one write lock and no queue before it: whoever writes one
 * transaction after the other keeps out for long whoever comes now and then.
 */
export interface Precedence {
  /** Somebody wants to write; `leave` when it is done or given up. */
  enter(): void;
  leave(): void;
  /** Resolves when a transaction may begin. */
  ready(): Promise<void>;
}

/** The longest that others hold one transaction up, in milliseconds: a page that writes without end must not stop the reminders. */
const LONGEST = 100;

/** What both sides share: how many of those who go first want to write. */
export const shareWaiting = (): SharedArrayBuffer => new SharedArrayBuffer(4);

/** For the only one who writes, and for those whose file nobody shares. */
export const alone: Precedence = { enter() {}, leave() {}, ready: () => Promise.resolve() };

/** For pages: a person waits. */
export function goesFirst(shared: SharedArrayBuffer): Precedence {
  const waiting = new Int32Array(shared);
  return {
    enter: () => void Atomics.add(waiting, 0, 1),
    leave() {
      if (Atomics.sub(waiting, 0, 1) === 1) Atomics.notify(waiting, 0);
    },
    ready: () => Promise.resolve(),
  };
}

/** For tick and deliveries: they begin no transaction while a page wants to write. */
export function letsPass(shared: SharedArrayBuffer): Precedence {
  const waiting = new Int32Array(shared);
  return {
    ...alone,
    async ready() {
      const until = performance.now() + LONGEST;
      for (let left = LONGEST; left > 0; left = until - performance.now()) {
        const others = Atomics.load(waiting, 0);
        if (others === 0) return;
        const woken = Atomics.waitAsync(waiting, 0, others, left);
        if (woken.async) await woken.value;
      }
    },
  };
}
