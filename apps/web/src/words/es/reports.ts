import { plural } from './shell.ts';

export const reports = {
  title: 'Informes',
  lead: 'Carga en cuello y espalda por departamento, de los periodos ya cerrados.',
  running: 'Un periodo en curso no muestra nada. Con cifras en directo se vería llegar cada respuesta.',
  none: 'Todavía no se ha cerrado ningún periodo',
  noneBody: 'Las cifras se calculan cuando se cierra un periodo.',
  open: (name: string) => `Abrir el informe de ${name}`,
  dates: (from: string, to: string) => `Del ${from} al ${to}`,
  latest: 'Último',

  reportTitle: (period: string) => `Informe: ${period}`,
  wordsHeading: 'Qué dicen las cifras',
  answered: (n: string) => `Respondieron ${n} personas.`,
  participation: (share: string) => `Participación: ${share} del total.`,
  elevated: (what: string, share: string) => `${what}, moderada o alta: ${share} de quienes respondieron.`,
  action: (share: string) => `Puestos con una puntuación de 5 o más: ${share}.`,
  actionHint: 'Desde 5, un puesto necesita cambios pronto.',
  highest: (where: string, what: string, share: string) =>
    `${what}: lo más alto está en ${where}. Moderada o alta: ${share}.`,
  highestRange: 'Los grupos pequeños se muestran con intervalos, así que su orden no es seguro.',
  underestimate: 'Quien se revisa por su cuenta suele pasar por alto la carga del ratón y el teclado.',
  companyNone: (k: number) => `Participaron menos de ${k} personas, así que no se muestra nada.`,

  measures: {
    neckStrain: 'Carga en el cuello',
    backStrain: 'Carga en la espalda',
    workstationAtActionLevel: 'Puntuación del puesto de 5 o más',
  } as Readonly<Record<string, string>>,
  low: 'Baja',
  moderate: 'Moderada',
  high: 'Alta',
  share: (from: number, to: number) => {
    if (from !== to) return `${from} a ${to}\u00a0%`;
    if (from === 5) return '5\u00a0% o menos';
    if (to === 95) return '95\u00a0% o más';
    return `${from}\u00a0%`;
  },
  /** The same for inside a bar. */
  shareShort: (from: number, to: number) => (from === to ? `${from}\u00a0%` : `${from}–${to}\u00a0%`),
  atLeast: (n: number) => `${n}+`,
  barLabel: (unit: string, low: string, moderate: string, high: string) =>
    `${unit}: baja ${low}, moderada ${moderate}, alta ${high}`,
  byDepartment: 'por departamento',
  chartHeading: (measure: string) => `${measure} por departamento`,
  chartHint:
    'Parte de las personas que respondieron. A la derecha está la carga alta. Los departamentos con más carga van primero.',
  mixed: 'Grupos que se muestran juntos',
  groupHint: 'Los departamentos con pocas respuestas se cuentan juntos, para que no se reconozca a nadie.',
  tableHeading: 'Todas las cifras en una tabla',
  tableCaption: (period: string) => `Carga por departamento, ${period}`,
  unit: 'Departamento',
  people: 'Respondieron',
  participationHead: 'Participación',
  together: (names: string) => `Se informa junto con ${names}`,
  notAlone: 'No se muestra por separado',
  howHeading: 'Cómo se protege a las personas',
  how1: (k: number) =>
    plural(k, {
      one: 'Detrás de cada cifra hay al menos # persona.',
      other: 'Detrás de cada cifra hay al menos # personas.',
    }),
  how2: 'Antes de mostrar nada, se añaden una sola vez pequeños cambios al azar. Después ya no cambian.',
  how3: 'Los porcentajes van del 5\u00a0% al 95\u00a0%. Los grupos pequeños se muestran con intervalos. El número de personas se recorta por tramos.',
  how4: 'Los porcentajes pueden no sumar el 100\u00a0%.',
  csv: 'Descargar como tabla (CSV)',
  back: 'Todos los informes',
  question: '¿Qué puedo hacer con esto?',
  next1: 'Empiece por los departamentos con la carga más alta.',
  next2: 'Pregunte qué necesita la gente en su puesto. Muchos cambios no cuestan nada.',
  next3: 'Invite a hacer el autochequeo. Con más respuestas, las cifras son mejores.',
};
