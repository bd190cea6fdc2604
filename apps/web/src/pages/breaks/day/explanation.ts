import type { Outputs } from '../../../app/api.ts';
import type { Formats, Words } from '../../../words/index.ts';

type Why = Outputs['reminders']['explain'];

/** Why a break came at an instant, or why not, in plain sentences: what the ledger holds first, then the rules. */
export function sentencesOf(why: Why, words: Words, formats: Formats, now: number): string[] {
  const { breakDay, breaks } = words;
  const name = (kind: Why['routines'][number]['kind']) => breaks.kinds[kind].name;
  const names = (kinds: Why['breaks'][number]['kinds']) => formats.list(kinds.map(name));
  const said: string[] = why.breaks.map((each) => {
    const what = names(each.kinds);
    if (each.answer !== null) return breakDay.cameAnswer(what, breaks.answers[each.answer]);
    if (each.state === 'missed') return breakDay.notShown(what);
    if (each.state === 'withdrawn') return takenBack(breakDay.takenBack, each.reason)(what);
    return breakDay.came(what);
  });
  const told = new Set(why.breaks.flatMap((each) => each.kinds));
  if (why.meeting) said.push(breakDay.inMeeting(formats.time(why.meeting.from), formats.time(why.meeting.to)));
  for (const { kind, reason, next } of why.routines) {
    // What came has been told. The rules are those of now: they add nothing, or contradict it after a change.
    if (told.has(kind)) continue;
    const because = breakDay.reasons[reason](name(kind));
    said.push(next === null || reason === 'due' ? because : `${because} ${breakDay.nextOne(formats.soon(next, now))}`);
  }
  if (why.routines.length === 0) said.push(breakDay.noRoutine);
  if (why.pausedUntil !== null) said.push(breakDay.pausedUntil(formats.soon(why.pausedUntil, now)));
  for (const at of why.carriedTo) said.push(breakDay.carried(formats.soon(at, now)));
  // Two routines of one kind often have the same reason.
  return [...new Set(said)];
}

function takenBack(words: Words['breakDay']['takenBack'], reason: string | null): (what: string) => string {
  return reason !== null && Object.hasOwn(words, reason) ? words[reason as keyof typeof words] : words.other;
}
