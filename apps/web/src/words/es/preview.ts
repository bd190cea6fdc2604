import { plural } from './shell.ts';

const people = (count: number) => plural(count, { one: '# persona', other: '# personas' });

export const preview = {
  title: 'Vista previa antes de recoger nada',
  lead: 'Vea qué departamentos mostraría un informe por separado.',
  source: 'Usa quién trabaja hoy en cada sitio, y cuántos cree usted que participan. No usa ninguna respuesta.',
  formHeading: 'Lo que usted supone',
  k: 'Grupo más pequeño',
  kHint: (least: number, most: number) => `Personas detrás de cada cifra. De ${least} a ${most}.`,
  participation: 'Cuántas personas participan en un año, en porcentaje',
  participationHint: 'De 1 a 100. Cada persona participa una vez.',
  kind: 'Tipo de periodo',
  kinds: {
    campaign: 'Una campaña al año',
    year: 'Un año entero',
    halfYear: 'Semestres',
    quarter: 'Trimestres',
  },
  show: 'Ver la vista previa',
  working: 'Se está calculando',
  wrongK: (least: number, most: number) => `Escriba un grupo más pequeño de ${least} a ${most}`,
  wrongParticipation: 'Escriba un número entero de 1 a 100',
  resultHeading: 'Qué mostraría un informe',
  perPeriod: (percent: string, count: number) =>
    `En un periodo participaría el ${percent}\u00a0%: unas ${people(count)}.`,
  own: (own: number, reach: number) =>
    plural(reach, {
      zero: 'En ningún departamento participarían bastantes personas.',
      one: `En # departamento participarían bastantes personas. Con cifra propia: ${own}.`,
      other: `En # departamentos participarían bastantes personas. Con cifra propia: ${own}.`,
    }),
  shown: (shown: number, from: number, percent: string) =>
    plural(shown, {
      one: `# persona (${percent}\u00a0%) vería su propio departamento de ${from} o más.`,
      other: `# personas (${percent}\u00a0%) verían su propio departamento de ${from} o más.`,
    }),
  nothing: 'Ningún informe',
  nothingBody: (k: number) => `Participarían menos de ${k} personas. Entonces no se publica nada.`,
  nobody: 'Todavía no hay nadie en el directorio',
  nobodyBody: 'Añada primero personas. Entonces esta página podrá decir qué mostraría un informe.',
  departments: 'Departamentos',
  sites: 'Centros',
  departmentsCaption: 'Departamentos y cómo se mostraría cada uno',
  sitesCaption: 'Centros y cómo se mostraría cada uno',
  department: 'Departamento',
  site: 'Centro',
  employees: 'Plantilla',
  told: 'Cómo se mostraría',
  often: 'Cifra propia',
  oftenOf: (own: number, draws: number) => `${own} de ${draws} sorteos`,
  outcomes: { own: 'Una cifra propia', together: 'Junto con otros', none: 'No se muestra' },
  with: (names: string) => `Junto con ${names}`,
  more: (count: number) => plural(count, { one: '# más', other: '# más' }),
  moreRows: (count: number) =>
    plural(count, {
      one: 'Hay # más en un nivel inferior que no está en la lista.',
      other: 'Hay # más en niveles inferiores que no están en la lista.',
    }),
  howHeading: 'Cómo se calcula',
  how1: 'Sorteamos muchas veces quién participa. Todas las personas tienen la misma probabilidad.',
  how2: 'Una cifra propia quiere decir: en más de la mitad de los sorteos.',
  how3: 'Qué departamentos se cuentan juntos depende solo del número de personas, nunca de las respuestas.',
  how4: 'Con cuatro trimestres, cada uno tiene un cuarto de las respuestas. Una campaña las tiene todas.',
  how5: 'La participación real no se usa. Puede ser distinta de lo que usted supone.',
};
