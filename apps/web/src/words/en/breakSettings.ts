import { plural } from './shell.ts';

/** What a person sets for all breaks, and where a new routine begins. */
export const breakSettings = {
  title: 'Break settings',
  link: 'Settings for all breaks',
  lead: 'These hold for every routine.',
  zoneLabel: 'Time zone',
  zoneHint: 'Breaks follow the clock of this place.',
  zoneSite: 'The time zone of my site',
  channelsLabel: 'How should breaks reach you?',
  channelsHint: 'The app always shows them.',
  mail: 'By e-mail',
  mailHint: 'Short pauses and looking away never come by e-mail.',
  push: 'As a message on my devices',
  pushHint: (devices: number) =>
    plural(devices, {
      zero: 'No device is set up yet.',
      one: '# device is set up.',
      other: '# devices are set up.',
    }),
  quietLabel: 'Quiet times for all routines',
  quietHint: 'No break comes in these times, on any day.',
  capsLabel: 'The most breaks in one day',
  capsHint: 'Leave a field empty for the usual number.',
  cap: (least: number, most: number) => `From ${least} to ${most}`,
  wrongCap: (what: string, most: number) => `${what}: enter a whole number from 1 to ${most}`,
  pingsLabel: 'Back from a break',
  pings: 'Let a program on my computer say that I am back',
  pingsHint: 'The next break then counts from that moment. Only the last moment is kept.',
  goodToKnow: 'Good to know',
  snoozes: (perBreak: number, perDay: number) =>
    `You can put one break off ${plural(perBreak, { one: '# time', other: '# times' })}, and all of a day ${plural(perDay, { one: '# time', other: '# times' })}. After that we ask first.`,
  holidays: 'On public holidays of your site no breaks come.',
  saved: 'Your settings are saved.',

  kindLimit: 'Your organisation offers these kinds.',
  everyLimit: (usual: number, least: number) => `Usual: ${usual}. From ${least} to 480 minutes.`,
  mostOfDay: (most: number) => `At most ${most} of these come on one day.`,
  everyWrong: (least: number) => `Enter whole minutes from ${least} to 480`,
  latestLimit: (time: string) => `Your organisation sends no breaks after ${time}.`,
  usualBody: (minutes: number) => `A usual start: a movement break every ${minutes} minutes.`,
  ruleHeading: 'Where this comes from',
  ruleLaw: (minutes: number) => `The law of your country asks for ${minutes} minutes each time.`,
  ruleUsual: (minutes: number) => `We suggest ${minutes} minutes each time.`,
  removed: (what: string) => `Removed: ${what}.`,
  undo: 'Undo',
};
