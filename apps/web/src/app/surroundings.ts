import { createContext, useContext } from 'react';

/** What the pages take from the outside: handed in by `main.tsx`, so that a test can hold the clock still. */
export interface Surroundings {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A key that no other call will get. */
  readonly newKey: () => string;
  /** Lives as long as the tab. */
  readonly storage: Storage;
  /** Stays in this browser. */
  readonly kept: Storage;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('Surroundings are missing above this component.');
  return surroundings;
}
