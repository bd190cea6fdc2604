import type {
  CostClass,
  ExerciseReason,
  RosaSection,
  SeeDoctorReason,
  Stage,
  StrainBandId,
  SymptomLevel,
} from '@sitwell/domain/assessment';
import { plural } from './shell.ts';

const costs: Readonly<Record<CostClass, string>> = {
  now: 'Ahora y gratis',
  cheap: 'Cuesta poco',
  ask: 'Hay que pedirlo',
};
const sections: Readonly<Record<RosaSection, string>> = {
  chair: 'Silla',
  monitorTelephone: 'Pantalla y teléfono',
  mouseKeyboard: 'Ratón y teclado',
};
const reasons: Readonly<Record<ExerciseReason, string>> = {
  chosen: 'Usted ha elegido esta zona.',
  symptoms: 'Para una zona con molestias.',
  workstation: 'Para una zona que su puesto carga más.',
};
const doctorReasons: Readonly<Record<SeeDoctorReason, string>> = {
  warningSign: 'Ha marcado un signo de alarma.',
  stopsActivities: 'No le ha dejado hacer lo que hace normalmente.',
  highPain: 'Ha indicado mucho dolor. Mire otra vez los signos de alarma.',
  ifNotBetter: 'Vaya a un médico o fisioterapeuta si no mejora en unas semanas, o si empeora.',
  ifAnythingNew: 'Vuelva a la lista de signos de alarma si aparece algo nuevo.',
};
const bands: Readonly<Record<StrainBandId, string>> = {
  low: 'Carga baja',
  moderate: 'Carga moderada',
  high: 'Carga alta',
};
const levels: Readonly<Record<SymptomLevel, string>> = {
  none: 'ninguna molestia',
  some: 'algunas molestias',
  marked: 'bastantes molestias',
};
const stages: Readonly<Record<Stage, { name: string; hint: string }>> = {
  flareUp: { name: 'Ahora estoy mal', hint: 'Solo movimientos suaves.' },
  recovery: { name: 'Voy mejorando', hint: 'Un poco más, paso a paso.' },
  keepingWell: { name: 'Estoy bien y quiero seguir así', hint: 'Movimiento y fuerza.' },
};

export const care = {
  costs,
  sections,
  reasons,
  doctorReasons,
  bands,
  levels,
  stages,
  takes: (minutes: number) =>
    plural(minutes, { one: 'Dura alrededor de # minuto', other: 'Dura alrededor de # minutos' }),
  seconds: (seconds: number) =>
    seconds < 60
      ? plural(seconds, { one: '# segundo', other: '# segundos' })
      : plural(Math.round(seconds / 60), { one: 'alrededor de # minuto', other: 'alrededor de # minutos' }),
  why: 'Por qué',
  costsLittle: 'Por poco dinero',
  askFor: 'Qué pedir',
  sharedDesk: 'En un puesto compartido',
  doneWhen: 'Cómo saber que está hecho',
  details: 'Cómo se hace',
  notForYou: 'No es para usted si',
  stopIf: 'Pare si',
  open: (name: string) => `Ver todos los pasos: ${name}`,
  openExercise: 'Ver todos los pasos',
  perDay: (times: number) => plural(times, { one: 'una vez al día', other: '# veces al día' }),
  perWeek: (times: number) => plural(times, { one: 'una vez a la semana', other: '# días a la semana' }),
  repetitions: (times: number) => plural(times, { one: '# vez', other: '# veces' }),
  awaiting: 'Sin revisar',
  approved: 'Revisado',
  seeDoctorHeading: 'Cuándo ir al médico',
  seeDoctorSigns: 'Abrir los signos de alarma',
  withheldAll: 'Ahora no mostramos movimientos, porque ha marcado un signo de alarma.',
  withheldUnread:
    'No hemos podido leer lo último que dijo sobre los signos de alarma. Hasta que los responda otra vez, no mostramos movimientos.',
  withheldHeading: 'Ahora no se muestra',
  withheldAllNow: 'Ahora no mostramos movimientos, por lo último que dijo sobre los signos de alarma.',
  toPlan: 'Ir a mi plan',
  withheldSome: (places: string) => `Ahora no mostramos movimientos para estas zonas: ${places}.`,
  withheldEnd: 'Responda otra vez a los signos de alarma cuando un profesional diga que puede hacer ejercicio.',
  noExercises: 'Todavía no hay ningún movimiento para estas zonas.',
};

export const result = {
  title: 'Su resultado',
  of: (workstation: string, date: string) => `${workstation}, ${date}`,
  noneTitle: 'Todavía no hay resultado',
  noneBody: 'Haga primero el autochequeo. Lleva unos ocho minutos.',
  noneAction: 'Empezar el autochequeo',
  scoreHeading: 'Su puntuación',
  scoreName: 'Puntuación del puesto',
  scale: 'de 1 a 10',
  score: (text: string) => `${text} de 10`,
  range: (from: string, to: string) => `${from} a ${to}`,
  rangeWhy: 'No tenía claras algunas cosas, así que su puntuación es un intervalo.',
  below: 'Está por debajo de 5. Pequeños cambios aún pueden hacer su puesto más cómodo.',
  at: 'Desde 5, cambie pronto algo en su puesto.',
  maybe: 'Su puntuación puede llegar a 5. Averigüe lo que no tenía claro.',
  notScored: 'No hay puntuación total, porque aquí no se puntúa ninguna silla. Las partes de abajo sí cuentan.',
  noDiagnosis: 'La puntuación es sobre su puesto. No es un diagnóstico y no anuncia dolor.',
  mark: (score: number) => `Su puntuación: ${score}`,
  action: 'Actuar desde 5',
  parts: 'Partes de su puntuación',
  partsCaption: 'Puntos de cada parte',
  part: 'Parte',
  points: 'Puntos',
  limits: (parts: string, value: number) => `Lo que la mantiene en ${value}: ${parts}.`,
  limitsNext: (next: number) => `Con eso lo mejor posible, su puntuación sería ${next}.`,
  fixHeading: 'Qué cambiar primero',
  fixNone: 'No hemos encontrado nada que cambiar. Siga cambiando de postura durante el día.',
  fixMore: (count: number) =>
    plural(count, { one: 'Hay # cosa más en su plan.', other: 'Hay # cosas más en su plan.' }),
  toPlan: 'Abrir mi plan',
  exercisesHeading: 'Primeros movimientos para usted',
  breaksHeading: 'Pausas que encajan en su día',
  breaksBody: 'Fije días y horas, y reciba un aviso suave para moverse.',
  breaksAction: 'Preparar las pausas',
  strainHeading: 'Carga en cuello y espalda',
  strainRule: 'Es una regla nuestra, no una puntuación probada. Une cómo se siente y su puesto.',
  neck: 'Cuello',
  back: 'Espalda',
  strainSymptoms: (level: string) => `Cómo se siente: ${level}`,
  strainDesk: (section: string, score: number | null) =>
    score === null ? 'Su puesto: sin puntuar' : `Su puesto: ${section.toLowerCase()}, ${score} de 10`,
  strainRaises: 'Con 5 o más, el puesto sube la carga un escalón.',
  historyHeading: 'Sus resultados anteriores',
  historyNone: 'Este es su primer resultado. Los siguientes se muestran aquí.',
  historyCaption: 'Puntuación del puesto en cada autochequeo',
  historySmall: 'Un cambio de 1 punto al repetirlo entero puede ser casualidad.',
  date: 'Fecha',
  workstation: 'Puesto',
  noScore: 'sin puntuación total',
  printHeading: 'Resumen para un médico o fisioterapeuta',
  toSummary: 'Hacer un resumen para un médico o fisioterapeuta',
};

const points = (count: number) => plural(count, { one: '# punto', other: '# puntos' });

export const plan = {
  title: 'Mi plan',
  lead: 'Qué cambiar en su puesto, y movimientos que pueden suavizar molestias. Solo usted ve esta página.',
  for: (workstation: string) => `Para ${workstation}, el puesto que más usa`,
  noneTitle: 'Todavía no hay plan',
  noneBody: 'Su plan sale del autochequeo. Lleva unos ocho minutos.',
  openHeading: 'Por hacer',
  groups: { now: 'Ahora y gratis', cheap: 'Por poco dinero', ask: 'Hay que pedirlo' } satisfies Record<
    CostClass,
    string
  >,
  openCount: (count: number) => plural(count, { one: '# cosa por cambiar', other: '# cosas por cambiar' }),
  allDone: 'Todo está hecho. Buen trabajo.',
  doneHeading: 'Hecho',
  doneEarlier: (count: number) => plural(count, { one: 'Mostrar # más', other: 'Mostrar # más' }),
  doneOn: (date: string) => `Hecho el ${date}`,
  sharedFollowed: 'Usted ajusta esta mesa cada vez. No se le pide nada más aquí.',
  markDone: 'Ya lo he cambiado',
  markDoneWhat: (what: string) => `Ya lo he cambiado: ${what}`,
  reaskTitle: '¿Cómo está ahora?',
  reaskLead: 'Responda otra vez a esta pregunta. Así sabemos si está hecho.',
  reaskSave: 'Guardar la respuesta',
  closed: 'Eso está hecho.',
  stillOpen: 'Todavía no está del todo.',
  stillOpenBody: 'Con esta respuesta queda lo mismo por hacer. Sigue en su plan.',
  change: (section: string, before: number, after: number) => `${section}: de ${before} a ${points(after)}.`,
  noChange: (section: string, value: number) =>
    `${section}: sigue en ${points(value)}. Es habitual: otras cosas la mantienen ahí.`,
  wasAndIs: (section: string, before: string, after: string) => `${section}: antes ${before} puntos, ahora ${after}.`,
  finalWasAndIs: (before: string, after: string) => `La puntuación de su puesto era ${before}. Ahora es ${after}.`,
  finalChange: (before: number, after: number) =>
    before === after
      ? `La puntuación de su puesto sigue en ${after}.`
      : `La puntuación de su puesto pasa de ${before} a ${after}.`,
  opened: 'Su nueva respuesta ha sacado otra cosa:',
  back: 'Volver a mi plan',
  gone: 'Esto ya no está en su plan.',
  exercisesHeading: 'Movimientos para usted',
  stageHeading: '¿Cómo está ahora mismo?',
  stageHint: 'Usted elige. De esto depende qué movimientos ve.',
  stageSaved: 'Guardado.',
  stageSave: 'Guardar',
  more: 'Ver más en la biblioteca',
  toDiary: 'Llevar un diario semanal de cómo se siente',
  regionsHeading: '¿Qué partes del cuerpo?',
  regionsHint: 'Su organización deja que elija usted. Si no marca nada, decide su puesto.',
};
