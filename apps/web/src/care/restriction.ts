import {
  encodeRestriction,
  type Restriction,
  readRestriction,
  type Withheld,
  withheldBy,
} from '@sitwell/domain/assessment';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Outputs, useTRPC, useTRPCClient } from '../app/api.ts';

type PlanData = Outputs['plan']['get'];

/** How a restriction gets from the record that holds now into the next save. */
export interface RestrictionRecord {
  /** Asks the server for the record that holds now. */
  readonly fetch: () => Promise<{ readonly restriction: string }>;
  /** The record as it was last read or saved here; undefined before that. */
  readonly keep: (encoded: string) => void;
}

/**
 * Sends a save that carries the restriction along. The record is read anew before each one, whatever it says: a page that stood
 * open while the list was answered elsewhere must not bring back what held before.
 * @param change what the save does to the restriction; nothing unless the list was answered
 */
export async function saveWithRestriction<Result>(
  record: RestrictionRecord,
  send: (encoded: string) => Promise<Result>,
  change: (current: Restriction) => Restriction = (current) => current,
): Promise<Result> {
  const { restriction: current } = readRestriction((await record.fetch()).restriction);
  const encoded = encodeRestriction(change(current));
  const result = await send(encoded);
  record.keep(encoded);
  return result;
}

/** The record of who is signed in. */
export function useRestrictionRecord(): RestrictionRecord {
  const trpc = useTRPC();
  const client = useQueryClient();
  return {
    fetch: () => client.fetchQuery({ ...trpc.plan.get.queryOptions(), staleTime: 0 }),
    keep: (restriction) =>
      client.setQueryData(
        trpc.plan.get.queryKey(),
        (before: PlanData | undefined) => before && { ...before, restriction },
      ),
  };
}

/** Saves what the list of warning signs restricts where no draft carries it. */
export function useSaveRestriction(): (change: (current: Restriction) => Restriction) => Promise<unknown> {
  const server = useTRPCClient();
  const record = useRestrictionRecord();
  const stage = usePlanData().data?.stage ?? null;
  return (change) =>
    saveWithRestriction(record, (restriction) => server.plan.save.mutate({ stage, restriction }), change);
}

/** What the person is not shown now; undefined while that is not known, and then no movement is shown. */
export function useWithheld(): {
  readonly withheld: Withheld | undefined;
  readonly query: ReturnType<typeof usePlanData>;
} {
  const query = usePlanData();
  const withheld = query.data && withheldBy(readRestriction(query.data.restriction).restriction);
  return { withheld, query };
}

function usePlanData() {
  const trpc = useTRPC();
  return useQuery(trpc.plan.get.queryOptions());
}
