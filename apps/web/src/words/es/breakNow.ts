import { plural } from './shell.ts';

/** The break that is due, what to do in it, and the ways to put breaks off. */
export const breakNow = {
  start: 'Empezar',
  swap: 'Mejor otro tipo',
  tookOne: 'Acabo de hacer una',
  tookOneHint: 'La próxima cuenta entonces desde ahora.',
  counted: (when: string) => `Contada. La próxima pausa: ${when}.`,
  countedNone: 'Contada. No hay más pausas previstas.',
  changeAnswer: 'Cambiar mi respuesta',
  snoozeLeft: (left: number) =>
    plural(left, {
      zero: 'La próxima vez preguntamos antes.',
      one: 'Puede aplazarla # vez más antes de que preguntemos.',
      other: 'Puede aplazarla # veces más antes de que preguntemos.',
    }),
  overBudget: 'Ya ha aplazado algunas pausas. No pasa nada. ¿De verdad lo quiere?',
  insist: (minutes: number) => plural(minutes, { one: 'Sí, en # minuto', other: 'Sí, en # minutos' }),

  pauseWorkingDay: 'Hasta mi próximo día de trabajo',
  pauseTime: 'Hasta una hora de hoy',
  pauseDate: 'Hasta un día',
  pauseDateHint: 'Ese día vuelven las pausas.',
  pauseDo: 'Detener',
  pauseMore: 'Elegir usted el final',
  missingTime: 'Escriba una hora, como 14:30',
  missingDate: 'Escriba un día, como 24/12/2026',
  todayHeading: 'Su día',
  moreHeading: 'Más sobre las pausas',

  title: 'Su pausa',
  about: (minutes: string) => `Tarda unos ${minutes}, con la lectura.`,
  other: 'Otra idea',
  fromPlan: 'De su plan',
  fromLibrary: 'De la biblioteca',
  finish: 'Hecha',
  leave: 'Volver a mis pausas',
  gone: 'No espera ninguna pausa',
  goneBody: 'Puede hacer una en cualquier momento.',
  free: 'Hacer una pausa ahora',
};
