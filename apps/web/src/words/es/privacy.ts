export const privacy = {
  title: 'Quién ve qué',
  lead: 'Qué le cuenta usted a Sitwell, quién puede verlo, y qué no puede prometer nadie.',
  roomsHeading: 'Dos espacios',
  roomsLead: 'Sus respuestas se guardan en dos sitios, cada uno con su propia clave.',
  deskTitle: 'Su puesto',
  deskBody:
    'La silla, la pantalla, las horas y la puntuación que resulta. Lo ve usted. Donde la ley lo pide, también lo ve quien se ocupa de los puestos en su centro.',
  feelTitle: 'Cómo se siente',
  feelBody:
    'Dónde le duele y cuánto. Lo ve usted. Nadie más lo ve, salvo que usted lo comparta. Puede saltarse estas preguntas.',
  signsTitle: 'Signos de alarma',
  signsBody:
    'Lo que marca ahí se queda en su dispositivo. Nunca se envía. Su plan solo recuerda qué debe dejar fuera, de una forma que es igual para todo el mundo.',
  breaksTitle: 'Sus pausas',
  breaksBody:
    'Si hace, se salta o aplaza una pausa, solo lo ve usted. Los correos sobre pausas son iguales para todo el mundo.',
  whoHeading: 'Quién ve qué',
  whoCaption: 'Tabla: quién ve qué',
  what: 'Qué',
  you: 'Usted',
  assessor: 'Persona evaluadora de su centro',
  hr: 'Recursos Humanos',
  manager: 'Su jefe o jefa',
  yes: 'Sí',
  no: 'No',
  byDuty: 'Donde la ley lo pide',
  ifShared: 'Solo si usted lo comparte',
  groups: 'Cifras de grupos',
  rows: {
    desk: 'Respuestas y puntuación del puesto',
    feel: 'Cómo se siente',
    signs: 'Signos de alarma',
    breaks: 'Pausas',
    took: 'Si ha participado',
  },
  figuresHeading: 'Cifras de grupos',
  figures1: 'Las cifras se hacen una sola vez, al cerrar un periodo. Mientras está en curso no se muestra nada.',
  figures2:
    'Detrás de cada cifra hay siempre un número mínimo de personas. Es 10, salvo que su organización haya elegido más.',
  figures3:
    'Los departamentos demasiado pequeños se cuentan juntos. Eso depende solo del número de personas, nunca de las respuestas.',
  figures4:
    'A cada recuento se le añade, una vez, un poco de azar. Así nadie puede deducir respuestas sueltas juntando informes.',
  figures5: 'Todo esto vale para todos los informes juntos, también los anteriores y los futuros.',
  risksHeading: 'Qué no podemos prometer',
  risksLead: 'Ninguna protección es completa. Esto es lo que queda.',
  risks: [
    'Si casi todo un grupo tiene una carga alta, la cifra lo muestra. Se queda cerca del 95\u00a0%.',
    'Una carga que sigue igual durante años puede verse más clara a lo largo de muchos periodos.',
    'Si varias personas de un grupo cuentan sus respuestas, el resto del grupo se hace más pequeño.',
    'Se puede ver cuándo participaron demasiado pocas personas en un departamento.',
    'Una organización pequeña recibe una sola cifra para todo el mundo.',
    'Quien maneja los servidores puede leer lo que abren las claves.',
    'El azar añadido hace difícil saber algo con certeza de una persona. No es un muro perfecto.',
  ],
  keysHeading: 'Quién tiene las claves',
  keysBody:
    'Las claves están en los servidores de su organización. Puede que las haya dado a otra persona, como el médico de la empresa. Pregunte a la persona que se ocupa de Sitwell.',
  rightsHeading: 'Usted decide',
  rights: [
    'Puede saltarse las preguntas sobre cómo se siente. Saltarlas no le perjudica, y no se le dice a nadie.',
    'Puede parar en cualquier momento y seguir después.',
    'Los informes ya hechos se quedan como están, también si usted se va.',
  ],
};
