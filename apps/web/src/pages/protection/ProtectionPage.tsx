import { useQuery } from '@tanstack/react-query';
import { useAllWords } from '../../app/allWords.ts';
import { useTRPC } from '../../app/api.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { usePageTitle } from '../../app/page.ts';
import { useWho } from '../../app/session.ts';
import { Card, SummaryList } from '../../design/Panels.tsx';
import { Changes } from './Changes.tsx';
import { Propose } from './Propose.tsx';
import { countOf, type ProtectionSettings } from './wanted.ts';

/** How reports protect people today, every change of it, and for some roles the way to another. Every employee may read it. */
export function ProtectionPage() {
  const { protection: words } = useAllWords();
  const { roles } = useWho();
  const trpc = useTRPC();
  const settings = useQuery(trpc.periods.settings.queryOptions());
  const changes = useQuery(trpc.periods.changes.queryOptions());
  const mayPropose = roles.some((role) => role === 'admin' || role === 'privacyOfficer');
  usePageTitle(words.title);
  return (
    <div className="flow flow-large">
      <div>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded query={settings}>
        {(today) => (
          <>
            <Today settings={today} />
            <section className="flow" aria-labelledby="changes">
              <h2 id="changes">{words.changesHeading}</h2>
              <p className="soft">{words.changesLead}</p>
              <Loaded query={changes}>{(list) => <Changes changes={list} />}</Loaded>
            </section>
            {mayPropose && <Propose today={today} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Today({ settings }: { readonly settings: ProtectionSettings }) {
  const { protection: words } = useAllWords();
  const counted = (kind: 'finding' | 'equipment') => {
    const { counted: now, of } = countOf(settings, kind);
    return words.countedOf(now, of);
  };
  return (
    <section className="flow" aria-labelledby="today">
      <h2 id="today">{words.todayHeading}</h2>
      <Card>
        <SummaryList
          rows={[
            { key: 'k', term: words.k, value: words.people(settings.k) },
            {
              key: 'noise',
              term: words.noise,
              value: settings.noiseBits === 1 ? words.noiseStrong : words.noiseStandard,
            },
            { key: 'always', term: words.always, value: words.alwaysWhat },
            { key: 'finding', term: words.kinds.finding, value: counted('finding') },
            { key: 'equipment', term: words.kinds.equipment, value: counted('equipment') },
          ]}
        />
      </Card>
      <p className="soft">{words.todayHint}</p>
    </section>
  );
}
