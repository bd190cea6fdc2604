import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTRPC, useTRPCClient } from './api.ts';
import { clearMessages, knownDevice } from './pushDevice.ts';
import { useSurroundings } from './surroundings.ts';

/** How often the page asks for itself while the stream is not there, as behind a proxy that holds streams back. */
const POLL = 20_000;
const RENEWED = 'sitwell.deviceRenewed';

/**
 * The break that waits now, kept up to date over a stream: one that is answered in a mail or on another device leaves this page, and
 * the browser's message with it. Only a page that is seen holds a stream, since a browser has few connections to one server.
 */
export function useCurrentBreak() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const isSeen = useSyncExternalStore(subscribeToSight, () => document.visibilityState === 'visible');
  const stream = useSubscription(
    trpc.reminders.notices.subscriptionOptions(undefined, {
      enabled: isSeen,
      onData: (notice) => {
        const key = trpc.reminders.current.queryKey();
        const before = client.getQueryData(key);
        client.setQueryData(key, notice);
        if (before === undefined || before?.message === notice?.message) return;
        if (notice === null) void clearMessages();
        void client.invalidateQueries(trpc.reminders.get.queryFilter());
        void client.invalidateQueries(trpc.reminders.day.pathFilter());
      },
    }),
  );
  const isStreaming = stream.status === 'pending';
  return useQuery(
    trpc.reminders.current.queryOptions(undefined, {
      refetchInterval: isStreaming ? false : POLL,
      staleTime: POLL / 2,
    }),
  );
}

function subscribeToSight(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

/** Tells the server once in a tab that this browser still takes messages: it forgets the silent ones. */
export function useRenewedDevice(): void {
  const trpc = useTRPC();
  const api = useTRPCClient();
  const { storage } = useSurroundings();
  const { data } = useQuery(trpc.reminders.get.queryOptions());
  const publicKey = data?.push.publicKey;
  const devices = data?.push.devices ?? 0;
  useEffect(() => {
    if (publicKey === undefined || devices === 0 || storage.getItem(RENEWED) !== null) return;
    storage.setItem(RENEWED, 'yes');
    const renew = async () => {
      const device = await knownDevice(publicKey);
      if (device) await api.reminders.addDevice.mutate({ ...device, keys: { ...device.keys } });
    };
    // The next tab tries again.
    renew().catch(() => {});
  }, [publicKey, devices, storage, api]);
}
