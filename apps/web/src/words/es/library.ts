import type { Region, Topic } from '@sitwell/content/library';
import { plural } from './shell.ts';

const regions: Readonly<Record<Region, string>> = {
  neck: 'Cuello',
  shoulders: 'Hombros',
  upperBack: 'Espalda alta',
  elbows: 'Codos y antebrazos',
  wristsHands: 'Muñecas y manos',
  lowBack: 'Espalda baja',
  hipsThighs: 'Caderas y muslos',
  knees: 'Rodillas',
  anklesFeet: 'Tobillos y pies',
  eyes: 'Ojos',
};

const topics: Readonly<Record<Topic, string>> = {
  anatomyAndCauses: 'Cómo funciona el cuerpo',
  findingWhereItHurts: 'Encontrar dónde duele',
  stages: 'Días malos, recuperación, seguir bien',
  stretchingAtHome: 'Estiramientos en casa',
  exerciseChanges: 'Cambiar un ejercicio',
  selfMassage: 'Automasaje',
  massageKinds: 'Tipos de masaje',
  heatAndCold: 'Calor y frío',
  creamsAndGels: 'Cremas y geles',
  restorativeYoga: 'Yoga suave',
  stressAndMood: 'Estrés y ánimo',
  foodSleepMovement: 'Comida, sueño y movimiento',
  deskAndHabits: 'Puesto y hábitos',
  whenToSeekAdvice: 'Cuándo pedir consejo',
  choosingATherapist: 'Elegir terapeuta',
  strengthening: 'Ganar fuerza',
  workingWithADoctor: 'Colaborar con el médico',
};

export const library = {
  title: 'Biblioteca',
  lead: 'Movimientos e ideas de autocuidado que pueden suavizar molestias. Pare si algo empeora.',
  signs: 'Mire primero los signos de alarma',
  filters: 'Mostrar solo',
  region: 'Parte del cuerpo',
  time: 'Tiempo',
  place: 'Dónde',
  any: 'Cualquiera',
  times: { any: 'Cualquiera', '60': 'Hasta 1 minuto', '120': 'Hasta 2 minutos', '300': 'Hasta 5 minutos' } as Readonly<
    Record<string, string>
  >,
  places: { any: 'En cualquier sitio', seated: 'En una silla', standing: 'De pie', lying: 'En el suelo' } as Readonly<
    Record<string, string>
  >,
  apply: 'Mostrar',
  clear: 'Mostrar todo',
  regions,
  topics,
  exercises: 'Movimientos',
  selfCare: 'Autocuidado',
  count: (exercises: number, items: number) =>
    `${plural(exercises, { one: '# movimiento', other: '# movimientos' })}, ${plural(items, { one: '# idea de autocuidado', other: '# ideas de autocuidado' })}`,
  noneHeading: 'Nada cumple todo eso',
  noneBody: 'Elija menos, y se mostrará más.',
  forWhat: 'Para',
  how: 'Cómo se hace',
  before: 'Antes de empezar',
  position: { seated: 'Siéntese en una silla.', standing: 'Póngase de pie.', lying: 'Túmbese.' } as Readonly<
    Record<string, string>
  >,
  need: (things: string) => `Necesita: ${things}.`,
  equipment: {
    chair: 'una silla',
    wall: 'una pared',
    desk: 'una mesa',
    band: 'una banda elástica',
    ball: 'una pelota',
    towel: 'una toalla',
    pillow: 'una almohada',
    mat: 'una esterilla',
    weight: 'un peso pequeño',
  } as Readonly<Record<string, string>>,
  dose: 'Cuánto y cada cuánto',
  hold: (seconds: number) =>
    plural(seconds, { one: 'Mantenga la posición # segundo.', other: 'Mantenga la posición # segundos.' }),
  sides: 'Después, el otro lado.',
  feel: 'Qué debería notar',
  easier: 'Más fácil',
  harder: 'Más difícil',
  otherWays: 'Otras formas de hacerlo',
  seated: 'En una silla',
  oneHanded: 'Con una mano',
  lowVision: 'Si ve poco',
  whenToStop: 'Cuándo parar',
  evidence: 'Qué certeza hay',
  sources: 'De dónde viene esto',
  sourceCount: (count: number) =>
    plural(count, { one: 'De dónde viene esto (# fuente)', other: 'De dónde viene esto (# fuentes)' }),
  reviewed: (by: string, on: string) => `Revisión: ${by}, ${on}.`,
  caution: 'Tenga cuidado',
  sayings: 'Cosas que se dicen',
  goesWith: 'Va bien con',
  back: 'Todos los movimientos e ideas',
  stages: 'Adecuado para',
};
