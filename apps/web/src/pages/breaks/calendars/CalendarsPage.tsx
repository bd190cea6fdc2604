import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../app/api.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { usePageTitle } from '../../../app/page.ts';
import { BackLink } from '../../../design/BackLink.tsx';
import { useWords } from '../../../words/index.ts';
import { Feed } from './Feed.tsx';
import { isUnread, Meetings } from './Meetings.tsx';

const SOON = 5_000;

/** Two ways between breaks and a calendar: meetings that hold breaks back, and breaks that the calendar shows. */
export function CalendarsPage() {
  const { breakCalendars: words, breaks } = useWords();
  const trpc = useTRPC();
  const reminders = useQuery(
    trpc.reminders.get.queryOptions(undefined, {
      // Whether the address can be read is known within a minute, and nobody should have to ask for it.
      refetchInterval: ({ state: { data } }) => (data?.calendar && isUnread(data.calendar) ? SOON : false),
    }),
  );
  usePageTitle(words.title);
  return (
    <div className="read flow flow-large">
      <div>
        <BackLink to="/breaks">{breaks.title}</BackLink>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <Loaded query={reminders}>
        {({ calendar, feed }) => (
          <>
            <Meetings calendar={calendar} />
            <Feed url={feed} />
          </>
        )}
      </Loaded>
    </div>
  );
}
