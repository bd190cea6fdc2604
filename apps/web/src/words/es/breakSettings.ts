import { plural } from './shell.ts';

/** What a person sets for all breaks, and where a new routine begins. */
export const breakSettings = {
  title: 'Ajustes de las pausas',
  link: 'Ajustes para todas las pausas',
  lead: 'Valen para cada rutina.',
  zoneLabel: 'Zona horaria',
  zoneHint: 'Las pausas siguen el reloj de este lugar.',
  zoneSite: 'La zona horaria de mi sede',
  channelsLabel: '¿Cómo deben llegarle las pausas?',
  channelsHint: 'La aplicación las muestra siempre.',
  mail: 'Por correo electrónico',
  mailHint: 'Las pausas cortas y mirar lejos nunca llegan por correo.',
  push: 'Con un mensaje en mis dispositivos',
  pushHint: (devices: number) =>
    plural(devices, {
      zero: 'Todavía no hay ningún dispositivo preparado.',
      one: 'Hay # dispositivo preparado.',
      other: 'Hay # dispositivos preparados.',
    }),
  quietLabel: 'Horas sin avisos para todas las rutinas',
  quietHint: 'En estas horas no llega ninguna pausa, ningún día.',
  capsLabel: 'El máximo de pausas en un día',
  capsHint: 'Deje un campo vacío para el número habitual.',
  cap: (least: number, most: number) => `De ${least} a ${most}`,
  wrongCap: (what: string, most: number) => `${what}: escriba un número entero de 1 a ${most}`,
  pingsLabel: 'De vuelta de una pausa',
  pings: 'Un programa de mi ordenador puede decir que he vuelto',
  pingsHint: 'La próxima pausa cuenta entonces desde ese momento. Solo se guarda el último.',
  pingsSave: 'Al guardar, recibe una dirección para el programa.',
  backLabel: 'Dirección privada para su programa',
  backHint: 'El programa la llama cuando usted ha vuelto, así:',
  backAddress: 'dirección',
  backSecret: 'Quien la tiene puede mover su próxima pausa. No la comparta.',
  backNew: 'Para una dirección nueva, desactive esto y guarde; después actívelo y guarde.',
  goodToKnow: 'Conviene saberlo',
  snoozes: (perBreak: number, perDay: number) =>
    `Puede aplazar una pausa ${plural(perBreak, { one: '# vez', other: '# veces' })}, y todas las de un día ${plural(perDay, { one: '# vez', other: '# veces' })}. Después preguntamos antes.`,
  holidays: 'En los festivos de su sede no llegan pausas.',
  saved: 'Sus ajustes están guardados.',

  kindLimit: 'Su organización ofrece estos tipos.',
  everyLimit: (usual: number, least: number) => `Lo habitual: ${usual}. De ${least} a 480 minutos.`,
  mostOfDay: (most: number) => `Llegan ${most} al día como máximo.`,
  everyWrong: (least: number) => `Escriba minutos enteros de ${least} a 480`,
  latestLimit: (time: string) => `Su organización no envía pausas después de las ${time}.`,
  usualBody: (minutes: number) =>
    plural(minutes, {
      one: 'Un comienzo habitual: una pausa de movimiento cada minuto.',
      other: 'Un comienzo habitual: una pausa de movimiento cada # minutos.',
    }),
  ruleHeading: 'De dónde viene esto',
  ruleLaw: (minutes: number) =>
    plural(minutes, {
      one: 'La ley de su país pide # minuto cada vez.',
      other: 'La ley de su país pide # minutos cada vez.',
    }),
  ruleUsual: (minutes: number) =>
    plural(minutes, { one: 'Proponemos # minuto cada vez.', other: 'Proponemos # minutos cada vez.' }),
  removed: (what: string) => `Se quitó: ${what}.`,
  undo: 'Deshacer',
};
