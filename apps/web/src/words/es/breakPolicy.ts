import { plural } from './shell.ts';

/** Where the people of an organisation start with breaks, and the limits within which each chooses. */
export const breakPolicy = {
  title: 'Pausas para todos',
  lead: 'Fije con qué se empieza y qué se puede elegir. Usted nunca ve lo que hace una persona.',
  startHeading: 'Con qué se empieza',
  everyLabel: 'Minutos entre dos pausas al empezar',
  everyHint: 'Si lo deja vacío, al principio vale la regla de cada país.',
  rangesLabel: 'Horas de trabajo al empezar',
  limitsHeading: 'Qué se puede elegir',
  leastLabel: 'Mínimo de minutos entre dos pausas',
  latestLabel: 'Ninguna pausa desde esta hora',
  latestHint: 'Según el reloj de cada persona. Deje el campo vacío si no quiere este límite.',
  kindsLabel: 'Tipos de pausa',
  kindsMissing: 'Permita al menos un tipo de pausa',
  leastMore: 'El comienzo está por debajo del mínimo. Elija un número igual o mayor',
  tryHeading: 'Pruebe primero',
  tryBody: 'Se cuenta lo que recibiría cada persona en 14 días. No se envía ni se guarda nada.',
  try: 'Probar estas reglas',
  trialHeading: 'Qué traerían estas reglas',
  people: (people: number) => plural(people, { one: 'Contado para # persona.', other: 'Contado para # personas.' }),
  median: (breaks: number) =>
    plural(breaks, {
      one: 'La mitad de las personas recibe # pausa al día o menos.',
      other: 'La mitad de las personas recibe # pausas al día o menos.',
    }),
  p95: (breaks: number) =>
    plural(breaks, {
      one: '19 de cada 20 personas reciben # pausa al día o menos.',
      other: '19 de cada 20 personas reciben # pausas al día o menos.',
    }),
  outside: (percent: number) =>
    plural(percent, {
      zero: 'Ninguna pausa cae fuera de las horas de trabajo indicadas.',
      one: '# de cada 100 pausas cae fuera de las horas de trabajo indicadas.',
      other: '# de cada 100 pausas caen fuera de las horas de trabajo indicadas.',
    }),
  tooFew: 'Con menos de diez personas, las cifras hablarían de una sola. Por eso no hay ninguna.',
  saveHeading: 'Usar estas reglas',
  saveNote:
    'Los límites actúan enseguida, también sobre lo ya elegido. A nadie se le activa nada. Si quita un límite, vuelve a valer lo elegido.',
  save: 'Usar estas reglas desde ahora',
  saved: 'Estas reglas valen desde ahora.',
};
