import { pluralIn } from '../plural.ts';

export const plural = pluralIn('es');

export const days = { today: 'hoy', tomorrow: 'mañana' };

export const shell = {
  label: (name: string) => `${name}:`,
  brand: 'Sitwell',
  title: (page: string) => `${page} – Sitwell`,
  skip: 'Ir al contenido principal',
  menu: 'Menú',
  navigation: 'Principal',
  home: 'Inicio',
  check: 'Autochequeo',
  plan: 'Mi plan',
  diary: 'Diario',
  breaks: 'Pausas',
  library: 'Biblioteca',
  reports: 'Informes',
  people: 'Personas',
  periods: 'Periodos',
  protection: 'Protección',
  breakPolicy: 'Reglas de pausas',
  preview: 'Vista previa',
  content: 'Contenido',
  privacy: 'Quién ve qué',
  signIn: 'Entrar',
  signOut: 'Salir',
  signedInAs: (name: string) => `Sesión de ${name}`,
  demo: 'Esto es una demo con personas inventadas.',
  demoInbox: 'Abrir el buzón de la demo',
  disclaimer: 'Consejos generales sobre el puesto y el autocuidado. No es un diagnóstico.',
  footer: 'Acerca de',
  loading: 'Cargando',
  back: 'Atrás',
  continue: 'Continuar',
  cancel: 'Cancelar',
  change: 'Cambiar',
  save: 'Guardar',
  print: 'Imprimir esta página',
  more: 'Mostrar más',
};

export const problems = {
  heading: 'Hay un problema',
  inTitle: (title: string) => `Error: ${title}`,
  sending: 'Enviando',
  notSaved: 'No se ha podido guardar. Sus respuestas siguen aquí. Inténtelo otra vez.',
};

export const errorPages = {
  refusedTitle: 'Esta página no es para su rol',
  refusedBody: 'Ha iniciado sesión, pero su rol no abre esta página.',
  refusedAsk: 'Si cree que debería abrirla, pregunte a la persona que se ocupa de Sitwell en su trabajo.',
  notFoundTitle: 'No se encuentra la página',
  notFoundBody: 'No hay nada en esta dirección. Puede estar mal escrita, o lo que había ya no existe.',
  serviceTitle: 'Hay un problema con el servicio',
  serviceBody: 'Algo ha fallado por nuestra parte. Lo que guardó está a salvo.',
  serviceWhat: 'Inténtelo otra vez dentro de un minuto. Si sigue igual, avise a la persona que se ocupa de Sitwell.',
  retry: 'Reintentar',
  signInTitle: 'Inicie sesión',
  signInBody: 'Su sesión ha terminado, o todavía no la ha iniciado.',
  home: 'Ir a la página de inicio',
};
