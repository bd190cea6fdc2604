import { plural } from './shell.ts';

/** What a person sets for all breaks, and where a new routine begins. */
export const breakSettings = {
  title: 'Einstellungen für Pausen',
  link: 'Einstellungen für alle Pausen',
  lead: 'Das gilt für jede Routine.',
  zoneLabel: 'Zeitzone',
  zoneHint: 'Die Pausen richten sich nach der Uhr dieses Ortes.',
  zoneSite: 'Die Zeitzone meines Standorts',
  channelsLabel: 'Wie sollen die Pausen zu Ihnen kommen?',
  channelsHint: 'In der App sehen Sie sie immer.',
  mail: 'Per E-Mail',
  mailHint: 'Kurze Pausen und der Blick in die Ferne kommen nie per E-Mail.',
  push: 'Als Nachricht auf meinen Geräten',
  pushHint: (devices: number) =>
    plural(devices, {
      zero: 'Noch ist kein Gerät eingerichtet.',
      one: '# Gerät ist eingerichtet.',
      other: '# Geräte sind eingerichtet.',
    }),
  quietLabel: 'Ruhezeiten für alle Routinen',
  quietHint: 'In diesen Zeiten kommt an keinem Tag eine Pause.',
  capsLabel: 'Höchstens so viele Pausen an einem Tag',
  capsHint: 'Für die übliche Zahl lassen Sie ein Feld leer.',
  cap: (least: number, most: number) => `Von ${least} bis ${most}`,
  wrongCap: (what: string, most: number) => `${what}: Geben Sie eine ganze Zahl von 1 bis ${most} ein`,
  pingsLabel: 'Zurück aus der Pause',
  pings: 'Ein Programm auf meinem Computer darf melden, dass ich zurück bin',
  pingsHint: 'Von da an zählt die nächste Pause. Nur der letzte Zeitpunkt wird behalten.',
  pingsSave: 'Wenn Sie speichern, bekommen Sie eine Adresse für das Programm.',
  backLabel: 'Private Adresse für Ihr Programm',
  backHint: 'Das Programm ruft sie auf, wenn Sie zurück sind, zum Beispiel so:',
  backAddress: 'Adresse',
  backSecret: 'Wer sie hat, kann Ihre nächste Pause verschieben. Behalten Sie sie für sich.',
  backNew: 'Für eine neue Adresse schalten Sie das aus und speichern, dann wieder ein und speichern.',
  goodToKnow: 'Gut zu wissen',
  snoozes: (perBreak: number, perDay: number) =>
    `Eine Pause lässt sich ${plural(perBreak, { one: '#-mal', other: '#-mal' })} verschieben, alle eines Tages ${plural(perDay, { one: '#-mal', other: '#-mal' })}. Danach fragen wir vorher.`,
  holidays: 'An Feiertagen Ihres Standorts kommen keine Pausen.',
  saved: 'Ihre Einstellungen sind gespeichert.',

  kindLimit: 'Diese Arten bietet Ihre Organisation an.',
  everyLimit: (usual: number, least: number) => `Üblich: ${usual}. Von ${least} bis 480 Minuten.`,
  mostOfDay: (most: number) => `Davon kommen an einem Tag höchstens ${most}.`,
  everyWrong: (least: number) => `Geben Sie ganze Minuten von ${least} bis 480 ein`,
  latestLimit: (time: string) => `Ihre Organisation sendet nach ${time} Uhr keine Pausen.`,
  usualBody: (minutes: number) =>
    plural(minutes, {
      one: 'Ein üblicher Anfang: jede Minute eine Bewegungspause.',
      other: 'Ein üblicher Anfang: alle # Minuten eine Bewegungspause.',
    }),
  ruleHeading: 'Woher das kommt',
  ruleLaw: (minutes: number) =>
    plural(minutes, {
      one: 'Das Recht Ihres Landes verlangt jeweils # Minute.',
      other: 'Das Recht Ihres Landes verlangt jeweils # Minuten.',
    }),
  ruleUsual: (minutes: number) =>
    plural(minutes, { one: 'Wir schlagen jeweils # Minute vor.', other: 'Wir schlagen jeweils # Minuten vor.' }),
  removed: (what: string) => `Entfernt: ${what}.`,
  undo: 'Rückgängig machen',
};
