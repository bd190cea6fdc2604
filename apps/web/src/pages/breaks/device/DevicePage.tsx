import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { type Outputs, useTRPC, useTRPCClient } from '../../../app/api.ts';
import { installOffer } from '../../../app/installPrompt.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { usePageTitle } from '../../../app/page.ts';
import { type DeviceState, readDevice, turnOff, turnOn } from '../../../app/pushDevice.ts';
import { BackLink } from '../../../design/BackLink.tsx';
import { Button, ButtonGroup } from '../../../design/Button.tsx';
import { Notice } from '../../../design/Panels.tsx';
import { useWords } from '../../../words/index.ts';
import styles from '../Breaks.module.css';

type Reminders = Outputs['reminders']['get'];

/** Push messages of this one browser, and Sitwell as an app on the device. */
export function DevicePage() {
  const { breakDevice: words, breaks } = useWords();
  const trpc = useTRPC();
  const reminders = useQuery(trpc.reminders.get.queryOptions());
  usePageTitle(words.title);
  return (
    <div className="read flow flow-large">
      <div>
        <BackLink to="/breaks">{breaks.title}</BackLink>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded query={reminders}>{(data) => <Messages data={data} />}</Loaded>
      <Install />
    </div>
  );
}

function Messages({ data }: { readonly data: Reminders }) {
  const { breakDevice: words } = useWords();
  const trpc = useTRPC();
  const api = useTRPCClient();
  const client = useQueryClient();
  const { publicKey, devices } = data.push;
  const stateKey = ['device', publicKey];
  const state = useQuery({ queryKey: stateKey, queryFn: () => readDevice(publicKey), staleTime: 0 });
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: stateKey });
    await client.invalidateQueries(trpc.reminders.get.queryFilter());
  };
  const on = useMutation({
    mutationFn: async () => {
      const device = await turnOn(publicKey);
      if (device) await api.reminders.addDevice.mutate({ ...device, keys: { ...device.keys } });
    },
    onSettled: async () => {
      await refresh();
      // A browser that says no takes the button away.
      if (client.getQueryData(stateKey) === 'denied') document.getElementById('messages')?.focus();
    },
  });
  const off = useMutation({
    mutationFn: async () => {
      const endpoint = await turnOff();
      if (endpoint !== null) await api.reminders.removeDevice.mutate({ endpoint });
    },
    onSettled: refresh,
  });
  const busy = on.isPending || off.isPending;
  return (
    <section className="flow" aria-labelledby="messages">
      <h2 id="messages" tabIndex={-1}>
        {words.pushHeading}
      </h2>
      <p>{words.neutral}</p>
      <Loaded query={state}>
        {(now) => (
          <>
            <div role="status">
              <StateNotice state={now} asking={on.isPending} />
            </div>
            {(now === 'on' || now === 'off') && (
              <ButtonGroup>
                {now === 'off' ? (
                  <Button busy={busy} onClick={() => on.mutate()}>
                    {words.turnOn}
                  </Button>
                ) : (
                  <Button look="secondary" busy={busy} onClick={() => off.mutate()}>
                    {words.turnOff}
                  </Button>
                )}
              </ButtonGroup>
            )}
          </>
        )}
      </Loaded>
      {(on.isError || off.isError) && (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      )}
      {devices > 0 && <p className="soft">{words.othersOnly(devices)}</p>}
      {!data.settings.push && (
        <p>
          {words.pushOff} <Link to="/breaks/settings">{words.toSettings}</Link>
        </p>
      )}
    </section>
  );
}

function StateNotice({ state, asking }: { readonly state: DeviceState; readonly asking: boolean }) {
  const { breakDevice: words } = useWords();
  if (state === 'denied')
    return (
      <Notice tone="caution" heading={words.deniedHeading} level={3}>
        <p>{words.deniedBody}</p>
      </Notice>
    );
  if (state === 'unsupported' || state === 'insecure')
    return (
      <Notice heading={words.unsupportedHeading} level={3}>
        <p>{state === 'insecure' ? words.insecureBody : words.unsupportedBody}</p>
      </Notice>
    );
  return (
    <Notice tone={state === 'on' ? 'good' : 'plain'}>
      <p>{asking ? words.asking : state === 'on' ? words.on : words.off}</p>
    </Notice>
  );
}

function Install() {
  const { breakDevice: words } = useWords();
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.read);
  const isApp = window.matchMedia('(display-mode: standalone)').matches;
  return (
    <section className="flow" aria-labelledby="install">
      <h2 id="install">{words.installHeading}</h2>
      {isApp ? (
        <p>{words.installed}</p>
      ) : (
        <>
          <p>{words.installBody}</p>
          {offer && (
            <ButtonGroup>
              <Button onClick={() => void installOffer.use()}>{words.install}</Button>
            </ButtonGroup>
          )}
          <ul>
            <li>{words.howChrome}</li>
            <li>{words.howAndroid}</li>
            <li>{words.howApple}</li>
            <li>{words.howSafari}</li>
            <li>{words.howFirefox}</li>
          </ul>
        </>
      )}
    </section>
  );
}
