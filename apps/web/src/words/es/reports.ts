import { plural } from './shell.ts';

export const reports = {
  title: 'Informes',
  lead: 'Carga en cuello y espalda por departamento, de los periodos ya cerrados.',
  running: 'Un periodo en curso no muestra nada. Con cifras en directo se vería llegar cada respuesta.',
  none: 'Todavía no se ha cerrado ningún periodo',
  noneBody: 'Las cifras se calculan cuando se cierra un periodo.',
  dates: (from: string, to: string) => `Del ${from} al ${to}`,
  latest: 'Último',

  reportTitle: (period: string) => `Informe: ${period}`,

  measures: {
    neckStrain: 'Carga en el cuello',
    backStrain: 'Carga en la espalda',
  } as Readonly<Record<string, string>>,
  low: 'Baja',
  moderate: 'Moderada',
  high: 'Alta',
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: baja ${low}, moderada ${moderate}, alta ${high}`,
  howHeading: 'Cómo se protege a las personas',
  how1: (k: number) =>
    plural(k, {
      one: 'Detrás de cada cifra hay al menos # persona.',
      other: 'Detrás de cada cifra hay al menos # personas.',
    }),
  how2: 'Antes de mostrar nada, se añaden una sola vez pequeños cambios al azar. Después ya no cambian.',
  how3: 'Los porcentajes van del 5\u00a0% al 95\u00a0%. Los grupos pequeños se muestran con intervalos. El número de personas se recorta por tramos.',
  how4: 'Los porcentajes pueden no sumar el 100\u00a0%.',
  back: 'Todos los informes',
};
