import { plural } from './shell.ts';

/** The break that is due, what to do in it, and the ways to put breaks off. */
export const breakNow = {
  start: 'Commencer',
  swap: 'Plutôt un autre type',
  tookOne: 'Je viens d’en prendre une',
  tookOneHint: 'La suivante compte alors à partir de maintenant.',
  counted: (when: string) => `C’est compté. La prochaine pause : ${when}.`,
  countedNone: 'C’est compté. Plus aucune pause n’est prévue.',
  changeAnswer: 'Changer ma réponse',
  snoozeLeft: (left: number) =>
    plural(left, {
      zero: 'La prochaine fois, nous demandons d’abord.',
      one: 'Vous pouvez la reporter encore # fois avant que nous demandions.',
      other: 'Vous pouvez la reporter encore # fois avant que nous demandions.',
    }),
  overBudget: 'Vous avez déjà reporté quelques pauses. Ce n’est pas grave. Le voulez-vous vraiment ?',
  insist: (minutes: number) => plural(minutes, { one: 'Oui, dans # minute', other: 'Oui, dans # minutes' }),

  pauseWorkingDay: 'Jusqu’à mon prochain jour de travail',
  pauseTime: 'Jusqu’à une heure d’aujourd’hui',
  pauseDate: 'Jusqu’à un jour',
  pauseDateHint: 'Les pauses reprennent ce jour-là.',
  pauseDo: 'Suspendre',
  pauseMore: 'Choisir vous-même la fin',
  missingTime: 'Indiquez une heure, comme 14:30',
  missingDate: 'Indiquez un jour, comme 24/12/2026',
  todayHeading: 'Votre journée',
  moreHeading: 'Plus sur les pauses',

  title: 'Votre pause',
  about: (minutes: string) => `Cela prend environ ${minutes}, lecture comprise.`,
  other: 'Une autre idée',
  fromPlan: 'De votre plan',
  fromLibrary: 'De la bibliothèque',
  finish: 'C’est fait',
  leave: 'Retour à mes pauses',
  gone: 'Aucune pause n’attend',
  goneBody: 'Vous pouvez en prendre une à tout moment.',
  free: 'Prendre une pause maintenant',
};
