export type BreakKind = 'movement' | 'micro' | 'eyes' | 'stretch' | 'posture';
export type BreakChannel = 'app' | 'push' | 'mail';

export type BreakKindDefaults = {
  readonly everyMinutes: number;
  readonly seconds: number;
  /** Off until the person switches it on. */
  readonly isOptIn: boolean;
  /** Where a reminder of this kind may go; never anywhere else, whatever the person chose. */
  readonly channels: readonly BreakChannel[];
  /** Most reminders of this kind on one day; a night shift belongs to the day on which it begins. */
  readonly capPerDay: number;
};

const EVERYWHERE: readonly BreakChannel[] = ['app', 'push', 'mail'];
// Too short and too many for a mailbox.
const NEVER_MAIL: readonly BreakChannel[] = ['app', 'push'];

/**
 * What each kind of break starts from: its usual distance and length. Movement: Galinsky 2000 and 2007 (five minutes each hour) and the
 * HSE's 5 to 10 minutes after 50 to 60. Micro: McLean 2001 (30 seconds every 20 to 40 minutes). Eyes: the 20-20-20 rule, a common rule with
 * mixed evidence (Talens-Estarelles 2022 for, Johnson and Rosenfield against). Stretch and posture: no firm figure exists;
 * these are preferences. The caps are a choice against fatigue: about eight a day for what interrupts work, and a full day
 * of eight hours at the usual distance for the two short kinds.
 */
export const breakKinds: Readonly<Record<BreakKind, BreakKindDefaults>> = {
  movement: {
    everyMinutes: 60,
    seconds: 300,
    isOptIn: false,
    channels: EVERYWHERE,
    capPerDay: 10,
  },
  micro: {
    everyMinutes: 30,
    seconds: 60,
    isOptIn: true,
    channels: NEVER_MAIL,
    capPerDay: 16,
  },
  eyes: {
    everyMinutes: 20,
    seconds: 30,
    isOptIn: true,
    channels: NEVER_MAIL,
    capPerDay: 24,
  },
  stretch: {
    everyMinutes: 60,
    seconds: 180,
    isOptIn: true,
    channels: EVERYWHERE,
    capPerDay: 8,
  },
  posture: {
    everyMinutes: 45,
    seconds: 60,
    isOptIn: true,
    channels: EVERYWHERE,
    capPerDay: 12,
  },
};
