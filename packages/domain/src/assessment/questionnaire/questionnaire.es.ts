import type { QuestionnaireText, QuestionWords } from './types.ts';

const notSure = 'No lo tengo claro';
const notSureAboutRest = 'No tengo claro lo demás';
const none = 'Nada de esto';
const tickAll = 'Marque todo lo que sea cierto.';
const usualDay = 'Elija la primera frase que sea cierta en un día normal.';
const more = '¿Pasa también algo de esto?';

const time = (what: string) => ({
  long: `Más de 1 hora seguida, o más de 4 horas al día`,
  medium: `De 30 a 60 minutos seguidos, o de 1 a 4 horas al día`,
  short: `Menos que eso`,
  notSure: `No tengo claro cuánto tiempo uso ${what}`,
});

const place: Record<string, QuestionWords> = {
  place: {
    title: '¿Dónde está este puesto?',
    drawing: 'Una mesa en una oficina, una mesa en casa y una mesa en una cafetería.',
    options: { office: 'En una oficina', home: 'En casa', elsewhere: 'En otro sitio' },
  },
  usedMost: {
    title: '¿Es este el puesto que más usa?',
    drawing: 'Una semana del calendario con casi todos los días marcados.',
    options: { yes: 'Sí', no: 'No, uso más otro' },
  },
  shared: {
    title: '¿Comparte esta mesa con otras personas?',
    hint: 'Una mesa que se reserva por días cuenta como compartida.',
    drawing: 'Una mesa con dos personas que se turnan.',
    options: { own: 'No, es solo mía', shared: 'Sí, es compartida' },
  },
  sharedSetup: {
    title: '¿Ajusta usted el puesto compartido cuando empieza?',
    hint: 'Por ejemplo, cambia la altura del asiento y mueve la pantalla.',
    drawing: 'Una mano en la palanca de una silla.',
    options: { always: 'Sí, cada vez', sometimes: 'A veces', never: 'No, o no se puede cambiar nada' },
  },
  seating: {
    title: '¿En qué se sienta aquí?',
    drawing: 'Una silla de oficina, una silla de cocina, una silla de ruedas y una persona de pie.',
    options: {
      deskChair: 'Una silla de oficina',
      otherSeat: 'Otro asiento, como una silla de cocina o un taburete',
      wheelchair: 'Una silla de ruedas',
      alwaysStanding: 'En nada, aquí siempre estoy de pie',
    },
  },
  wheelchairFit: {
    title: '¿Pasa algo de esto donde trabaja en su silla de ruedas?',
    hint: tickAll,
    drawing: 'Una persona en silla de ruedas ante una mesa, vista de lado.',
    options: {
      deskHeight: 'La mesa es demasiado alta o demasiado baja para mí',
      noRoomUnderDesk: 'Mis rodillas o mis reposabrazos no caben debajo de la mesa',
      cannotReach: 'No llego a cosas que necesito a menudo',
      noTurningSpace: 'Hay poco espacio para girar',
      none,
    },
  },
  standingFit: {
    title: '¿Pasa algo de esto donde trabaja de pie?',
    hint: tickAll,
    drawing: 'Una persona de pie ante una mesa alta, vista de lado.',
    options: {
      deskHeight: 'La superficie de trabajo es demasiado alta o demasiado baja para mis codos',
      cannotSit: 'No hay donde sentarse cuando quiero descansar',
      hardFloor: 'El suelo es duro y no tengo alfombrilla',
      none,
    },
  },
  hands: {
    title: '¿Qué manos usa con el ordenador?',
    drawing: 'Dos manos sobre un teclado.',
    options: { both: 'Las dos manos', left: 'Solo la mano izquierda', right: 'Solo la mano derecha' },
  },
  computer: {
    title: '¿Con qué trabaja aquí?',
    drawing: 'Seis equipos, desde un ordenador de mesa hasta una tableta.',
    options: {
      desktop: 'Un ordenador de mesa',
      laptopDocked: 'Un portátil con pantalla y teclado aparte',
      laptopScreen: 'Un portátil con pantalla aparte, pero con su propio teclado',
      laptopKeyboard: 'Un portátil con teclado aparte, pero con su propia pantalla',
      laptopAlone: 'Un portátil solo',
      tablet: 'Una tableta',
    },
  },
  portableTime: {
    title: '¿Cuánto tiempo trabaja así?',
    hint: 'Piense en un día normal en este puesto.',
    drawing: 'Un portátil junto a un reloj.',
    options: {
      short: 'Hasta 2 horas seguidas, y hasta 3 horas al día',
      long: 'Más de 2 horas seguidas, o más de 3 horas al día',
    },
  },
  screens: {
    title: '¿Cuántas pantallas usa y dónde están?',
    drawing: 'Cuatro mesas vistas desde arriba, con una o dos pantallas.',
    options: {
      one: 'Una pantalla',
      mainInFront: 'Dos o más, y la principal está delante de mí',
      mainToSide: 'Dos o más, y sobre todo miro una que está a un lado',
      equalUse: 'Dos o más, y miro dos casi por igual',
    },
  },
  deskHeight: {
    title: '¿Se puede cambiar la altura de su mesa?',
    drawing: 'Una mesa con una flecha hacia arriba y hacia abajo.',
    options: {
      fixed: 'No',
      adjustableUsed: 'Sí, y la cambio durante el día',
      adjustableUnused: 'Sí, pero casi nunca la cambio',
    },
  },
  lenses: {
    title: '¿Qué gafas o lentes de contacto lleva ante la pantalla?',
    hint: 'Algunas gafas tienen abajo una parte para leer. Eso cambia dónde debe estar la pantalla.',
    drawing: 'Unas gafas de una sola graduación y otras con una parte para leer abajo.',
    options: {
      none: 'Ninguna',
      singleVision: 'Gafas o lentes de contacto de una sola graduación',
      progressive: 'Gafas progresivas o bifocales',
      notSure,
    },
  },
};

const chair: Record<string, QuestionWords> = {
  seatHeight: {
    title: '¿A qué altura está su asiento?',
    hint: 'Siéntese hasta el fondo y mire sus rodillas y sus pies.',
    drawing: 'Una persona en una silla, de lado, con una línea por el muslo y la pierna.',
    options: {
      neutral: 'Los pies están planos y las rodillas forman casi un ángulo recto',
      tooLow: 'Demasiado bajo: las rodillas están más altas que las caderas',
      tooHigh: 'Demasiado alto: las rodillas están más bajas que las caderas, pero los pies llegan al suelo',
      noFootContact: 'Los pies no se apoyan en el suelo ni en un reposapiés',
      notSure,
    },
    extrasTitle: more,
    extras: {
      noLegRoom: 'Hay poco sitio debajo de la mesa para cruzar las piernas',
      notAdjustable: 'La altura del asiento no se puede cambiar',
      notSure: notSureAboutRest,
    },
  },
  seatDepth: {
    title: '¿Qué profundidad tiene su asiento?',
    hint: 'Siéntese hasta el fondo. Ponga tres dedos entre el borde del asiento y la parte de atrás de la rodilla.',
    drawing: 'Una mano entre el borde delantero de un asiento y una rodilla.',
    options: {
      neutral: 'Caben unos tres dedos, es decir, de 7 a 8 cm',
      tooLong: 'Hay menos espacio que eso',
      tooShort: 'Hay mucho más espacio que eso',
      notSure,
    },
    extrasTitle: '¿Pasa también esto?',
    extras: { notAdjustable: 'La profundidad del asiento no se puede cambiar', notSure: 'No lo tengo claro' },
  },
  armrest: {
    title: '¿Cómo se apoyan sus brazos?',
    hint: 'Deje caer los hombros. Después mire dónde están los codos.',
    drawing: 'Una persona de frente, con los codos en los reposabrazos.',
    options: {
      neutral: 'Los codos se apoyan debajo de los hombros, y los hombros están sueltos',
      highOrLow: 'Los reposabrazos me suben los hombros, son demasiado bajos o no tengo',
      notSure,
    },
    extrasTitle: more,
    extras: {
      hardDamaged: 'Los reposabrazos son duros o están dañados',
      tooWide: 'Los reposabrazos están demasiado separados',
      notAdjustable: 'Los reposabrazos no se pueden cambiar',
      notSure: notSureAboutRest,
    },
  },
  backSupport: {
    title: '¿Cómo se apoya su espalda?',
    hint: 'Siéntese como suele estar a mitad de la jornada.',
    drawing: 'Cuatro personas en sillas, de lado, con respaldos distintos.',
    options: {
      neutral: 'Me apoyo en el respaldo, y llena el hueco de la espalda baja',
      noLumbar: 'El respaldo no llena el hueco de la espalda baja',
      badAngle: 'Me echo muy atrás, o tengo la espalda muy tiesa o doblada hacia delante',
      noBackSupport: 'Mi espalda no toca ningún respaldo, o no hay respaldo',
      notSure,
    },
    extrasTitle: more,
    extras: {
      surfaceTooHigh: 'La mesa es tan alta que se me suben los hombros',
      notAdjustable: 'El respaldo no se puede cambiar',
      notSure: notSureAboutRest,
    },
  },
  chairTime: {
    title: '¿Cuánto tiempo se sienta aquí?',
    hint: usualDay,
    drawing: 'Una silla junto a un reloj.',
    options: time('la silla'),
  },
  chairBase: {
    title: '¿Pasa algo de esto con su asiento?',
    hint: tickAll,
    drawing: 'La base de una silla y un reposapiés.',
    options: {
      unstable: 'Se mueve o cojea, o no me da seguridad',
      hardToMove: 'No puedo moverme ni girar con facilidad en él',
      noFootrest: 'Me gustaría tener un reposapiés y no lo tengo',
      none,
    },
  },
};

const screen: Record<string, QuestionWords> = {
  monitor: {
    title: '¿Dónde está la pantalla que más mira?',
    hint: 'Mire de frente. La primera línea de texto debería estar más o menos a esa altura.',
    drawing: 'Una persona y una pantalla, de lado, con una línea desde el ojo.',
    options: {
      neutral: 'El borde de arriba está casi a la altura de los ojos, y la toco estirando el brazo',
      tooLow: 'Demasiado baja: bajo la cabeza para leer',
      tooHigh: 'Demasiado alta: echo la cabeza atrás para leer',
      notSure,
    },
    extrasTitle: more,
    extras: {
      tooFar: 'Está más lejos que el largo de mi brazo',
      neckTwist: 'Giro la cabeza a un lado para mirarla',
      glare: 'Veo el reflejo de lámparas o ventanas en ella',
      noDocumentHolder: 'Trabajo con papeles que están planos sobre la mesa',
      notSure: notSureAboutRest,
    },
  },
  monitorTime: {
    title: '¿Cuánto tiempo mira la pantalla?',
    hint: usualDay,
    drawing: 'Una pantalla junto a un reloj.',
    options: time('la pantalla'),
  },
  screenPicture: {
    title: '¿Pasa algo de esto con su pantalla?',
    hint: tickAll,
    drawing: 'Una pantalla con texto, y flechas para girarla, inclinarla y subirla.',
    options: {
      smallText: 'El texto es demasiado pequeño, está muy junto o no es claro',
      flicker: 'La imagen parpadea o salta',
      brightnessFixed: 'No puedo cambiar el brillo con facilidad',
      cannotTurn: 'No se gira ni se inclina con facilidad',
      cannotRaise: 'No puedo cambiar su altura, ni siquiera con un soporte',
      oldTube: 'Es una pantalla antigua y profunda, de tubo',
      none,
    },
  },
  telephone: {
    title: '¿Cómo habla por teléfono aquí?',
    hint: 'Las llamadas por el ordenador también cuentan.',
    drawing: 'Una persona con auriculares y otra que estira el brazo hacia un teléfono.',
    options: {
      notUsed: 'Aquí no hago llamadas',
      neutral: 'Con auriculares o altavoz, o con una mano y la cabeza recta',
      tooFar: 'Tengo que estirarme para llegar al teléfono',
      notSure,
    },
    extrasTitle: more,
    extras: {
      neckShoulderHold: 'Sujeto el teléfono entre la cabeza y el hombro',
      noHandsFree: 'No tengo auriculares ni altavoz',
      notSure: notSureAboutRest,
    },
  },
  telephoneTime: {
    title: '¿Cuánto tiempo pasa en llamadas?',
    hint: usualDay,
    drawing: 'Un teléfono junto a un reloj.',
    options: time('el teléfono'),
  },
};

const hands: Record<string, QuestionWords> = {
  mouse: {
    title: '¿Dónde está su ratón o panel táctil?',
    hint: 'Mire su brazo mientras lo usa. Muchas personas no notan aquí que se estiran mucho.',
    drawing: 'Una mesa desde arriba, con un ratón en línea con el hombro y otro lejos.',
    options: {
      neutral: 'Cerca de mí, en línea con el hombro',
      reaching: 'Me estiro hacia delante o hacia un lado para usarlo',
      notSure,
    },
    extrasTitle: more,
    extras: {
      differentSurface: 'Está en otra superficie o a otra altura que el teclado',
      pinchGrip: 'Es tan pequeño que lo agarro con la punta de los dedos',
      palmrest: 'Mi muñeca se apoya en algo duro o en un borde mientras lo muevo',
      notSure: notSureAboutRest,
    },
  },
  mouseTime: {
    title: '¿Cuánto tiempo usa el ratón o panel táctil?',
    hint: usualDay,
    drawing: 'Un ratón junto a un reloj.',
    options: time('el ratón'),
  },
  keyboard: {
    title: '¿Cómo están sus muñecas cuando escribe?',
    hint: 'Escriba una frase y mire sus muñecas de lado. Muchas personas no notan aquí que las doblan.',
    drawing: 'Dos manos en teclados, de lado, una recta y otra doblada hacia arriba.',
    options: {
      neutral: 'Las muñecas están rectas y los hombros están sueltos',
      extended: 'Las manos se doblan hacia arriba por las muñecas',
      notSure,
    },
    extrasTitle: more,
    extras: {
      deviation: 'Las manos se doblan hacia un lado mientras escribo',
      tooHigh: 'El teclado está tan alto que se me suben los hombros',
      overheadReach: 'Alcanzo a menudo cosas por encima de la cabeza',
      notAdjustable: 'La altura del teclado no se puede cambiar',
      notSure: notSureAboutRest,
    },
  },
  keyboardTime: {
    title: '¿Cuánto tiempo escribe?',
    hint: usualDay,
    drawing: 'Un teclado junto a un reloj.',
    options: time('el teclado'),
  },
  keyboardKeys: {
    title: '¿Pasa algo de esto con su teclado?',
    hint: tickAll,
    drawing: 'Un teclado con espacio delante para las manos.',
    options: {
      notTiltable: 'No se puede inclinar ni poner plano',
      noSpaceInFront: 'No hay sitio delante para las manos',
      shiny: 'Brilla y refleja la luz',
      awkward: 'Las teclas son duras o están mal colocadas',
      unreadable: 'No leo bien los signos de las teclas',
      none,
    },
  },
  oneHandFit: {
    title: '¿Pasa algo de esto cuando trabaja con una mano?',
    hint: tickAll,
    drawing: 'Una mano sobre un teclado, con un ratón al lado.',
    options: {
      wrongSide: 'El ratón está en el lado que no uso',
      twoHandKeys: 'A menudo necesito teclas que piden dos manos',
      reaching: 'Me estiro mucho por encima del teclado o de la mesa',
      none,
    },
  },
};

const room: Record<string, QuestionWords> = {
  deskSurface: {
    title: '¿Pasa algo de esto con su mesa?',
    hint: tickAll,
    drawing: 'Una mesa desde arriba, con cosas encima y espacio alrededor.',
    options: {
      tooSmall: 'Es demasiado pequeña para lo que necesito en ella',
      shiny: 'Brilla y refleja la luz',
      cannotRearrange: 'No puedo poner la pantalla, el teclado y los papeles donde quiero',
      noComfortablePosition: 'No encuentro una postura cómoda ante ella, ni en la silla ni de pie',
      noSpaceToMove: 'Hay poco espacio alrededor para moverme y cambiar de postura',
      none,
    },
  },
  light: {
    title: '¿Pasa algo de esto con la luz?',
    hint: tickAll,
    drawing: 'Una mesa con una lámpara y una ventana.',
    options: {
      tooDark: 'Hay poca luz para leer bien en papel',
      tooBright: 'Hay demasiada luz',
      screenContrast: 'El espacio detrás de la pantalla es mucho más claro o más oscuro que ella',
      directGlare: 'Una lámpara, una ventana o una pared clara me da en los ojos',
      noBlinds: 'La ventana que tengo cerca no tiene persiana ni cortina',
      none,
    },
  },
  surroundings: {
    title: '¿Pasa algo de esto a su alrededor?',
    hint: tickAll,
    drawing: 'Una mesa con señales de ruido, calor y aire seco.',
    options: {
      noise: 'Con el ruido cuesta pensar o hablar',
      heat: 'Los aparatos dan demasiado calor aquí',
      dryAir: 'El aire es demasiado seco o demasiado húmedo',
      none,
    },
  },
};

const work: Record<string, QuestionWords> = {
  software: {
    title: '¿Pasa algo de esto con los programas que usa?',
    hint: tickAll,
    drawing: 'Una pantalla con la ventana de un programa.',
    options: {
      notSuited: 'No son adecuados para el trabajo que hago',
      hardToUse: 'Son difíciles de usar, o no van con lo que sé',
      hiddenChecks: 'No sé si controlan cómo trabajo',
      noFeedback: 'No muestran si algo ha funcionado',
      wrongPace: 'Son demasiado lentos, o me meten prisa',
      hardToRead: 'Lo que muestran es difícil de leer o de seguir',
      none,
    },
  },
  workPace: {
    title: '¿Puede decidir cuándo cambia de tarea y a qué ritmo trabaja?',
    drawing: 'Una lista de tareas con flechas.',
    options: { mostly: 'Casi siempre', partly: 'En parte', hardly: 'Casi nunca' },
  },
  breaks: {
    title: '¿Cuánto tiempo trabaja ante la pantalla antes de una pausa?',
    hint: 'Levantarse, o una tarea lejos de la pantalla, cuenta como pausa.',
    drawing: 'Un reloj con una taza al lado.',
    options: { under30: 'Hasta 30 minutos', upTo60: 'Hasta 1 hora', over60: 'Más de 1 hora', notSure },
  },
  training: {
    title: '¿Le ha enseñado alguien a ajustar su puesto?',
    hint: 'Una lección como la de antes de este autochequeo cuenta.',
    drawing: 'Una persona enseña una silla a otra.',
    options: { yes: 'Sí', no: 'No' },
  },
  seeScreen: {
    title: '¿Puede leer la pantalla sin acercarse ni entornar los ojos?',
    drawing: 'Una persona que se acerca a una pantalla.',
    options: { yes: 'Sí', no: 'No', notSure },
  },
  eyeTest: {
    title: '¿Cuándo fue su última revisión de la vista?',
    hint: 'En muchos países la paga la empresa.',
    drawing: 'Un cartel con letras de muchos tamaños.',
    options: {
      recent: 'En los últimos 2 años',
      longAgo: 'Hace más de 2 años',
      never: 'Nunca',
      notSure,
    },
  },
};

const symptoms: Record<string, QuestionWords> = {
  bodyMap: {
    title: '¿Dónde ha tenido molestias en los últimos 7 días?',
    hint: 'Las molestias son dolor, rigidez o adormecimiento. Puede saltarse esta parte.',
    drawing: 'Una persona por delante y por detrás, con nueve zonas.',
  },
  siteIntensity: {
    title: '¿Cuánto le molestó en el peor momento de los últimos 7 días?',
    hint: '0 es nada de dolor. 10 es el peor que puede imaginar.',
    drawing: 'Una fila de números del 0 al 10.',
  },
  siteStopped: {
    title: 'En los últimos 7 días, ¿le ha impedido hacer lo que suele hacer?',
    drawing: 'Una persona que deja una bolsa en el suelo.',
    options: { no: 'No', yes: 'Sí' },
  },
};

/** The Spanish words of version 1. */
export const questionnaireText1Es: QuestionnaireText = {
  version: 1,
  locale: 'es',
  sections: {
    place: 'Su puesto',
    chair: 'Su silla',
    screen: 'Pantalla y teléfono',
    hands: 'Ratón y teclado',
    room: 'Mesa y entorno',
    work: 'Trabajo y pausas',
    symptoms: 'Cómo se siente',
  },
  questions: { ...place, ...chair, ...screen, ...hands, ...room, ...work, ...symptoms },
};
