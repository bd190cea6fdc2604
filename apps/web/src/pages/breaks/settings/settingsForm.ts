import type { Outputs } from '../../../app/api.ts';
import type { Problem } from '../../../design/Problems.tsx';
import type { Words } from '../../../words/index.ts';
import { findSpanProblems, type Kind, type Span } from '../routineForm.ts';

type Settings = Outputs['reminders']['get']['settings'];
type KindLimits = Outputs['reminders']['defaults']['kinds'];

/** Settings while they are edited: as typed, right or not. */
export interface SettingsDraft extends Omit<Settings, 'timeZone' | 'quiet' | 'caps'> {
  /** Empty: the zone of the site. */
  readonly timeZone: string;
  readonly quiet: readonly Span[];
  readonly caps: Readonly<Partial<Record<Kind, string>>>;
}

export function draftOf(settings: Settings): SettingsDraft {
  return {
    ...settings,
    timeZone: settings.timeZone ?? '',
    quiet: settings.quiet.map((span, index) => ({ ...span, key: `kept ${index}` })),
    caps: Object.fromEntries(Object.entries(settings.caps).map(([kind, cap]) => [kind, String(cap)])),
  };
}

const capOf = (draft: SettingsDraft, kind: Kind): string => draft.caps[kind]?.trim() ?? '';

/** What is wrong with a draft, by the ids of its fields. */
export function findProblems(draft: SettingsDraft, kinds: KindLimits, words: Words): Problem[] {
  return [
    ...findSpanProblems('quiet', draft.quiet, words.breaks.quietName, words.breaks),
    ...kinds.flatMap(({ kind, capPerDay }) => {
      const cap = capOf(draft, kind);
      const right = cap === '' || (/^\d+$/.test(cap) && Number(cap) >= 1 && Number(cap) <= capPerDay);
      const message = words.breakSettings.wrongCap(words.breaks.kinds[kind].name, capPerDay);
      return right ? [] : [{ field: `caps.${kind}`, message }];
    }),
  ];
}

/** A draft without problems, as the server takes it. */
export function inputOf(draft: SettingsDraft): Settings {
  const caps = Object.keys(draft.caps).flatMap((kind) => {
    const cap = capOf(draft, kind as Kind);
    return cap === '' ? [] : [[kind, Number(cap)] as const];
  });
  return {
    timeZone: draft.timeZone === '' ? null : draft.timeZone,
    quiet: draft.quiet.map(({ start, end }) => ({ start, end })),
    caps: Object.fromEntries(caps),
    mail: draft.mail,
    push: draft.push,
    pings: draft.pings,
  };
}

/** Every time zone by name, and the chosen one even if this browser does not know it. */
export function zonesWith(chosen: string): string[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), ...(chosen === '' ? [] : [chosen])]);
  return [...zones].sort();
}
