import { findingNames } from './findings.es.ts';
import type { ReportWords, Verdict } from './types.ts';

const moved: Readonly<Record<Verdict, string>> = {
  up: 'en aumento',
  down: 'en descenso',
  unclear: 'sin cambio claro',
};
const explained = (verdict: Verdict) =>
  verdict === 'unclear'
    ? 'El azar y el ruido añadido bastarían para explicar la diferencia.'
    : 'Es más de lo que explican el azar y el ruido añadido.';
const measures = {
  workstationAtActionLevel: 'Puesto en nivel de acción',
  neckStrain: 'Carga en el cuello',
  backStrain: 'Carga en la espalda',
};
const note = 'Quien se revisa a sí mismo suele subestimar la carga del ratón y del teclado.';
const percent = (value: number) => `${value}\u00a0%`;

export const es: ReportWords = {
  language: 'es',
  share: percent,
  between: (from, to) => `del ${from} al ${percent(to)}`,
  atMost: (value) => `${percent(value)} o menos`,
  atLeast: (value) => `${percent(value)} o más`,
  about: (count) => `unos ${count}`,
  fewerThan: (count) => `menos de ${count}`,
  measures,
  findings: findingNames,
  items: {
    chair: 'sillas ajustables',
    footrest: 'reposapiés',
    screen: 'pantallas',
    monitorRiser: 'elevadores de pantalla',
    laptopSet: 'soportes de portátil con pantalla, teclado y ratón',
    keyboard: 'teclados',
    keyboardTray: 'bandejas para teclado',
    documentHolder: 'atriles para documentos',
    headset: 'auriculares con micrófono',
    desk: 'mesas más grandes',
    deskPad: 'protectores de mesa mates',
    armrestPads: 'almohadillas para reposabrazos',
    deskLamp: 'lámparas de mesa',
    blinds: 'persianas',
    eyeTest: 'exámenes de la vista',
  },
  notAlone: 'no se muestra por separado',
  gap: 'no se muestra',
  note,
  more: (count) => `${count} más`,
  part: {
    low: (measure) => `${measure}, baja`,
    moderate: (measure) => `${measure}, moderada`,
    high: (measure) => `${measure}, alta`,
    elevated: (measure) => `${measure}, moderada o alta`,
  },
  columns: {
    department: 'Departamento',
    site: 'Centro',
    together: 'Se informa junto con',
    respondents: 'Personas que respondieron',
    participation: 'Parte que respondió',
    period: 'Periodo',
    note: 'Nota',
    of: 'De',
    what: 'Qué',
    share: 'Parte',
    found: 'Hallazgo',
    item: 'Artículo',
    estimate: 'Estimación',
    workstations: 'Puestos',
    workstationShare: 'Parte de los puestos',
  },
  captions: {
    overview: (period) => `Resumen, ${period}`,
    departments: (period) => `Departamentos, ${period}`,
    sites: (period) => `Centros, ${period}`,
    findings: (period) => `Hallazgos más frecuentes en los puestos, ${period}`,
    demand: (period) => `Qué hace falta, ${period}`,
    trend: (period) => `Evolución hasta ${period}`,
  },
  trendNote: 'Entre paréntesis, el intervalo que contiene la parte real en 95 de cada 100 casos.',
  demandNote: 'Estimaciones para las personas que respondieron. Los pedidos exactos salen de las solicitudes.',
  actionLevel: (share) =>
    `Puesto en nivel de acción: ${share}. Desde una puntuación de 5, un puesto necesita cambios pronto.`,
  elevated: (measure, share) => `${measure}, moderada o alta: ${share}.`,
  answered: (respondents, share) =>
    `Respondieron ${respondents} personas${share === null ? '' : `, ${share} del total`}.`,
  tooFew: (k) => `Respondieron menos de ${k} personas, o sus respuestas solo se muestran junto con otras.`,
  point: (share, between) => `${share} (${between})`,
  change: (measure, before, after, verdict) =>
    `${measures[measure]}, ${moved[verdict]}: ${after} tras ${before}. ${explained(verdict)}`,
  print: {
    file: (period) => `informe ${period}`,
    title: (period) => `Puestos de trabajo, cuello y espalda: ${period}`,
    figures: 'Qué dicen las cifras',
    departments: 'Departamentos',
    findings: 'Hallazgos más frecuentes en los puestos',
    needed: 'Qué hace falta',
    reportedWith: (names) => `Se informa junto con ${names}.`,
    since: (period) => `Desde ${period}:`,
    footer: (k) => `${note} Nada de esto se refiere a menos de ${k} personas.`,
    moreInFile: '# más en el archivo.',
  },
};
