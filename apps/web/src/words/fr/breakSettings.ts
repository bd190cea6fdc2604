import { plural } from './shell.ts';

/** What a person sets for all breaks, and where a new routine begins. */
export const breakSettings = {
  title: 'Réglages des pauses',
  link: 'Réglages pour toutes les pauses',
  lead: 'Ils valent pour chaque routine.',
  zoneLabel: 'Fuseau horaire',
  zoneHint: 'Les pauses suivent l’heure de ce lieu.',
  zoneSite: 'Le fuseau horaire de mon site',
  channelsLabel: 'Comment les pauses doivent-elles vous parvenir ?',
  channelsHint: 'L’application les montre toujours.',
  mail: 'Par e-mail',
  mailHint: 'Les petites pauses et le regard au loin ne viennent jamais par e-mail.',
  push: 'Par un message sur mes appareils',
  pushHint: (devices: number) =>
    plural(devices, {
      zero: 'Aucun appareil n’est prêt pour l’instant.',
      one: '# appareil est prêt.',
      other: '# appareils sont prêts.',
    }),
  quietLabel: 'Moments au calme pour toutes les routines',
  quietHint: 'Aucune pause ne vient pendant ce temps, quel que soit le jour.',
  capsLabel: 'Le maximum de pauses en un jour',
  capsHint: 'Laissez un champ vide pour le nombre habituel.',
  cap: (least: number, most: number) => `De ${least} à ${most}`,
  wrongCap: (what: string, most: number) => `${what} : indiquez un nombre entier de 1 à ${most}`,
  pingsLabel: 'De retour de pause',
  pings: 'Un programme de mon ordinateur peut dire que je suis de retour',
  pingsHint: 'La pause suivante compte alors à partir de là. Seul le dernier moment est gardé.',
  pingsSave: 'En enregistrant, vous recevez une adresse pour le programme.',
  backLabel: 'Adresse privée pour votre programme',
  backHint: 'Le programme l’appelle quand vous êtes de retour, comme ceci :',
  backAddress: 'adresse',
  backSecret: 'Qui l’a peut déplacer votre prochaine pause. Gardez-la pour vous.',
  backNew: 'Pour une nouvelle adresse, désactivez ceci et enregistrez, puis activez-le et enregistrez.',
  goodToKnow: 'Bon à savoir',
  snoozes: (perBreak: number, perDay: number) =>
    `Vous pouvez reporter une pause ${perBreak} fois, et toutes celles d’un jour ${perDay} fois. Ensuite, nous demandons d’abord.`,
  holidays: 'Les jours fériés de votre site, aucune pause ne vient.',
  saved: 'Vos réglages sont enregistrés.',

  kindLimit: 'Votre organisation propose ces types.',
  everyLimit: (usual: number, least: number) => `Habituel : ${usual}. De ${least} à 480 minutes.`,
  mostOfDay: (most: number) => `Il en vient ${most} au plus par jour.`,
  everyWrong: (least: number) => `Indiquez des minutes entières, de ${least} à 480`,
  latestLimit: (time: string) => `Votre organisation n’envoie pas de pause après ${time}.`,
  usualBody: (minutes: number) =>
    plural(minutes, {
      one: 'Un début courant : une pause mouvement chaque minute.',
      other: 'Un début courant : une pause mouvement toutes les # minutes.',
    }),
  ruleHeading: 'D’où cela vient',
  ruleLaw: (minutes: number) =>
    plural(minutes, {
      one: 'La loi de votre pays demande # minute à chaque fois.',
      other: 'La loi de votre pays demande # minutes à chaque fois.',
    }),
  ruleUsual: (minutes: number) =>
    plural(minutes, {
      one: 'Nous proposons # minute à chaque fois.',
      other: 'Nous proposons # minutes à chaque fois.',
    }),
  removed: (what: string) => `Supprimée : ${what}.`,
  undo: 'Annuler',
};
