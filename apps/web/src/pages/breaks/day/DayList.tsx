import { Button } from '../../../design/Button.tsx';
import { Table } from '../../../design/Panels.tsx';
import { useFormats, useWords } from '../../../words/index.ts';
import { useKindNames } from '../useKindNames.ts';
import type { DayEvent } from './dayEvents.ts';

type Break = Extract<DayEvent, { what: 'break' }>;

/** The day in words: what came, what became of it, what is planned, and a way to ask why. */
export function DayList({
  events,
  onAsk,
}: {
  readonly events: readonly DayEvent[];
  readonly onAsk: (at: number) => void;
}) {
  const { breakDay: words } = useWords();
  const formats = useFormats();
  const names = useKindNames();
  const stateOf = useStates();
  return (
    <Table caption={words.listCaption} unseenCaption>
      <thead>
        <tr>
          <th scope="col">{words.listTime}</th>
          <th scope="col">{words.listWhat}</th>
          <th scope="col">{words.listState}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => {
          const what = event.what === 'meeting' ? words.meeting : names(event.kinds);
          return (
            <tr key={event.key}>
              <th scope="row">
                <time dateTime={new Date(event.at).toISOString()}>
                  {event.what === 'meeting'
                    ? words.span(formats.time(event.at), formats.time(event.to))
                    : formats.time(event.at)}
                </time>
              </th>
              <td>{what}</td>
              <td>
                {event.what === 'meeting' ? (
                  words.meetingNote
                ) : (
                  // In a column of its own it would lie beyond the edge of a small screen.
                  <div className="row">
                    {stateOf(event)}
                    <Button
                      look="quiet"
                      className="no-print"
                      aria-label={words.whyAt(what, formats.time(event.at))}
                      onClick={() => onAsk(event.at)}
                    >
                      {words.why}
                    </Button>
                  </div>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function useStates(): (event: Break) => string {
  const { breakDay: words, breaks } = useWords();
  const formats = useFormats();
  return ({ came, plan }) => {
    if (came) {
      const { answer, startedAt, state, swappedFor } = came;
      const said = answer !== null ? breaks.answers[answer] : startedAt !== null ? words.begun : breaks.states[state];
      return swappedFor === null ? said : words.swapped(said, breaks.kinds[swappedFor].name);
    }
    if (plan?.putOff) return words.putOff;
    if (!plan?.inMeeting) return words.planned;
    return plan.movesTo === null ? words.dropped : words.moves(formats.time(plan.movesTo));
  };
}
