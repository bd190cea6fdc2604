import { plural } from './shell.ts';

export const reportViews = {
  tabs: 'Partes del informe',
  overview: 'Resumen',
  departments: 'Departamentos',
  sites: 'Centros',
  findings: 'Puestos de trabajo',
  demand: 'Qué se necesita',
  trend: 'Evolución',
  title: (tab: string, period: string) => `${tab}: ${period}`,
  onlyPart: (name: string) => `Usted ve una parte de la empresa: ${name}.`,
  onlyPartNone: 'Usted ve una parte de la empresa. En este periodo no se muestra nada sobre ella.',
  pdf: 'Descargar una página (PDF)',
  csv: 'Descargar como tabla (CSV)',
  preparing: 'Se está preparando el archivo',
  ready: 'El archivo está en sus descargas.',
  failed: 'No se pudo crear el archivo. Inténtelo de nuevo.',
  failedSignIn: 'Su sesión ha terminado. Vuelva a entrar y descargue el archivo.',
  failedGone: 'Ese archivo ya no existe. Vuelva a cargar la página.',

  basis: 'En qué se basa',
  period: 'Periodo',
  about: 'Sobre',
  answered: 'Personas que respondieron',
  together: 'Se informa junto con',
  andMore: (names: string, more: number) => `${names} y ${more} más`,
  wordsHeading: 'Qué dicen las cifras',
  tableHeading: 'Todas las cifras en una tabla',
  nothing: 'Aquí no se muestra nada',
  nothingBody: (k: number) =>
    plural(k, {
      one: 'Una cifra necesita respuestas de # persona o más.',
      other: 'Una cifra necesita respuestas de # personas o más.',
    }),

  since: (name: string) => `Qué cambió desde ${name}`,
  sinceNone: 'No hay un periodo anterior con el que se pueda comparar este.',
  sinceTogether: (names: string) => `Los dos periodos solo se pueden comparar junto con ${names}.`,
  chartAction: 'Puesto de trabajo',
  chartStrain: 'Cuello y espalda',
  chartHint: 'Parte de las personas que respondieron. A la derecha está la carga alta.',

  departmentsOwn: (own: number) =>
    plural(own, {
      zero: 'Ningún departamento tiene una cifra propia.',
      one: '# departamento tiene una cifra propia.',
      other: '# departamentos tienen una cifra propia.',
    }),
  departmentsGrouped: (grouped: number) =>
    plural(grouped, {
      one: '# departamento solo se muestra junto con otros.',
      other: '# departamentos solo se muestran junto con otros.',
    }),
  leader: (measure: string, where: string) => `${measure}: es claramente más alta en ${where}.`,
  noLeader: (measure: string) =>
    `${measure}: ningún departamento destaca. Las diferencias son demasiado pequeñas para estar seguros.`,
  departmentsChart: (measure: string) => `${measure} por departamento`,
  sitesChart: (measure: string) => `${measure} por centro`,
  path: 'Dónde está usted',
  walkHint: 'Elija un departamento para ver lo que hay debajo.',
  large: 'Hay demasiados departamentos para una página. Elija uno para ver lo que hay debajo.',
  page: (at: number, of: number) => `Página ${at} de ${of}`,
  pages: 'Páginas',
  previous: 'Página anterior',
  next: 'Página siguiente',
  noDepartments: 'Su parte es un centro',
  noDepartmentsBody: 'Los departamentos los ve quien ve toda la empresa o un departamento.',

  sitesShown: (count: number) => plural(count, { one: '# centro.', other: '# centros.' }),
  sitesHint:
    'Las cifras de centros y departamentos pueden no coincidir. Algunas personas se cuentan en un centro mayor.',
  sitesLink: 'Elija un centro para ver qué se necesita allí.',
  noSites: 'Su parte es un departamento',
  noSitesBody: 'Los centros los ve quien ve toda la empresa o un centro.',

  choose: 'Elegir un departamento o un centro',
  chooseLabel: 'Departamento o centro',
  chooseDo: 'Mostrar',
  siteOption: (name: string) => `Centro: ${name}`,
  withShare: (name: string, share: string) => `${name} (${share})`,
  findingsTop: (names: string) => `Lo más frecuente: ${names}.`,
  findingsFree: (names: string) => `Se puede arreglar ahora mismo y gratis: ${names}.`,
  findingsNone: 'Nada aparece con la frecuencia suficiente para mostrarse',
  findingsChartHint: 'Solo aparece lo que se da en unos diez puestos o más.',
  cost: { now: 'Ahora y gratis', cheap: 'Barato', ask: 'Hay que pedirlo' },
  demandSaid: (item: string, estimate: string) => `${estimate} ${item}.`,
  demandNone: 'Nada se necesita con la frecuencia suficiente para mostrarse',

  trendNone: 'Todavía no hay nada que comparar',
  trendNoneBody: 'Hacen falta dos periodos cerrados que muestren el mismo grupo de personas.',
  trendAt: (share: string, period: string) => `${share} en ${period}`,
  trendSaid: (measure: string, times: string) => `${measure}: ${times}.`,
  trendGaps: (count: number) =>
    plural(count, {
      one: '# periodo no se muestra. Ahí se corta la línea.',
      other: '# periodos no se muestran. Ahí se corta la línea.',
    }),
  trendCoarse: (names: string) =>
    `Los departamentos se agruparon de formas distintas. Todos los periodos solo se pueden comparar junto con ${names}.`,
  trendChance: 'Donde dos intervalos se cruzan, la diferencia puede ser casualidad.',
  trendChart: (measure: string) => `${measure} a lo largo del tiempo`,
  trendGap: 'no se muestra',
  trendHint: 'La línea es el porcentaje, la banda su intervalo. Ambos van de 0 a 100\u00a0%.',
};
