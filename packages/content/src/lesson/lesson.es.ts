import type { LessonWords } from './types.ts';

export const spanish: LessonWords = {
  cards: {
    purpose: {
      title: 'Para qué sirve el autochequeo',
      text: [
        'El autochequeo mira su silla, su pantalla y lo que hay en su mesa.',
        'Pregunta qué ve usted y qué hace. No hay respuestas malas.',
        'Solo mira el puesto. No juzga a la persona y no es un diagnóstico.',
      ],
    },
    look: {
      title: 'Mire su propio puesto',
      text: [
        'Siéntese en el puesto que quiere revisar. Siéntese como siempre, no como cree que debería.',
        'Trabaje un minuto. Después pare y quédese como está.',
        'Ahora mire sus pies, su espalda, sus codos y sus ojos. Una foto de lado ayuda.',
      ],
    },
    meaning: {
      title: 'Qué quieren decir las preguntas',
      text: [
        'Cada pregunta tiene un dibujo. Elija la respuesta que más se parece a usted.',
        'Algunas frases se pueden marcar además. Marque solo lo que es cierto casi todos los días.',
        'Las preguntas sobre el tiempo hablan de un día normal. Cuente todas las horas de uso.',
      ],
    },
    hands: {
      title: 'Mire dos veces el ratón y el teclado',
      text: [
        'Quien revisa su propio puesto suele puntuar demasiado bien el ratón y el teclado.',
        'Una persona con formación ve a menudo un brazo estirado o una muñeca doblada que usted no nota.',
        'Por eso, deje quieta la mano en el ratón. Mire el codo y después la muñeca.',
      ],
    },
    after: {
      title: 'Qué pasa después',
      text: [
        'Ve al momento qué cambiar primero. La mayor parte es gratis.',
        'Si no lo tiene claro, dígalo. Su puntuación será un intervalo, y le diremos cómo averiguarlo.',
        'Una persona con formación puede ver cosas que usted no ve. Siempre puede pedir su ayuda.',
      ],
    },
  },
  checks: {
    deskNotBody: {
      question: '¿Qué le dice la puntuación del puesto?',
      options: {
        desk: 'Si el puesto se ajusta bien a usted',
        body: 'Si algo va mal en su cuerpo',
        work: 'Si trabaja bien',
      },
      why: 'La puntuación es sobre la silla, la pantalla, el ratón y el teclado. No es un diagnóstico.',
    },
    usualDay: {
      question: '¿Cómo se sienta cuando responde?',
      options: {
        best: 'Con la espalda lo más recta posible',
        usual: 'Como siempre',
        tidy: 'Después de ordenar la mesa',
      },
      why: 'El autochequeo solo ayuda si responde según cómo se sienta casi todos los días.',
    },
    mouse: {
      question: 'Nota bien su ratón. ¿Qué hace?',
      options: {
        lookAgain: 'Paro y miro el codo y la muñeca',
        guess: 'Elijo enseguida la mejor respuesta',
        skip: 'Dejo la pregunta sin responder',
      },
      why: 'Es habitual puntuar demasiado bien el ratón y el teclado. Mirar otra vez lleva diez segundos.',
    },
    notSure: {
      question: 'No sabe si su pantalla está demasiado alta. ¿Qué elige?',
      options: { guess: 'Adivino', notSure: '«No lo tengo claro»', stop: 'Dejo el autochequeo' },
      why: 'Con «No lo tengo claro», su puntuación es un intervalo, y le decimos cómo averiguarlo.',
    },
  },
};
