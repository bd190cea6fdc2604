import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../app/api.ts';
import { useSurroundings } from '../../../app/surroundings.ts';
import { askAgainIn } from './dayEvents.ts';

/** A day of breaks, today unless told; asked for again when it ends, so that a page left open over midnight shows what is true then. */
export function useDay(date?: string) {
  const trpc = useTRPC();
  const { now } = useSurroundings();
  return useQuery(
    trpc.reminders.day.queryOptions(date === undefined ? {} : { date }, {
      refetchInterval: ({ state }) => askAgainIn(state.data, date !== undefined, now()),
      refetchIntervalInBackground: true,
      // The day before stays until this one is there, and with it the link that was pressed.
      placeholderData: keepPreviousData,
    }),
  );
}
