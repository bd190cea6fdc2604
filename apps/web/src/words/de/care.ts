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
  now: 'Sofort und kostenlos',
  cheap: 'Kostet wenig',
  ask: 'Darum bitten',
};
const sections: Readonly<Record<RosaSection, string>> = {
  chair: 'Stuhl',
  monitorTelephone: 'Bildschirm und Telefon',
  mouseKeyboard: 'Maus und Tastatur',
};
const reasons: Readonly<Record<ExerciseReason, string>> = {
  chosen: 'Sie haben diese Stelle gewählt.',
  symptoms: 'Für eine Stelle, an der Sie Beschwerden haben.',
  workstation: 'Für eine Stelle, die Ihr Platz am meisten belastet.',
};
const doctorReasons: Readonly<Record<SeeDoctorReason, string>> = {
  warningSign: 'Sie haben ein Warnzeichen angekreuzt.',
  stopsActivities: 'Es hat Sie von dem abgehalten, was Sie sonst tun.',
  highPain: 'Sie haben starke Schmerzen angegeben. Sehen Sie die Warnzeichen noch einmal an.',
  ifNotBetter:
    'Ist es nach einigen Wochen nicht besser, oder wird es schlimmer? Gehen Sie zum Arzt oder in eine Physiotherapie.',
  ifAnythingNew: 'Kommen Sie zur Liste der Warnzeichen zurück, wenn etwas Neues beginnt.',
};
const bands: Readonly<Record<StrainBandId, string>> = {
  low: 'Geringe Belastung',
  moderate: 'Mittlere Belastung',
  high: 'Hohe Belastung',
};
const levels: Readonly<Record<SymptomLevel, string>> = {
  none: 'keine Beschwerden',
  some: 'einige Beschwerden',
  marked: 'deutliche Beschwerden',
};
const stages: Readonly<Record<Stage, { name: string; hint: string }>> = {
  flareUp: { name: 'Es ist gerade schlimm', hint: 'Nur sanfte Übungen.' },
  recovery: { name: 'Es wird besser', hint: 'Etwas mehr, Schritt für Schritt.' },
  keepingWell: { name: 'Mir geht es gut, und so soll es bleiben', hint: 'Bewegung und Kraft.' },
};

export const care = {
  costs,
  sections,
  reasons,
  doctorReasons,
  bands,
  levels,
  stages,
  takes: (minutes: number) => plural(minutes, { one: 'Dauert etwa # Minute', other: 'Dauert etwa # Minuten' }),
  seconds: (seconds: number) =>
    seconds < 60
      ? plural(seconds, { one: '# Sekunde', other: '# Sekunden' })
      : plural(Math.round(seconds / 60), { one: 'etwa # Minute', other: 'etwa # Minuten' }),
  why: 'Warum',
  costsLittle: 'Für wenig Geld',
  askFor: 'Worum Sie bitten können',
  sharedDesk: 'An einem geteilten Platz',
  doneWhen: 'Daran sehen Sie, dass es erledigt ist',
  details: 'So geht es',
  notForYou: 'Nichts für Sie, wenn',
  stopIf: 'Aufhören, wenn',
  open: (name: string) => `Alle Schritte ansehen: ${name}`,
  openExercise: 'Alle Schritte ansehen',
  perDay: (times: number) => plural(times, { one: 'einmal am Tag', other: '# Mal am Tag' }),
  perWeek: (times: number) => plural(times, { one: 'einmal pro Woche', other: 'an # Tagen pro Woche' }),
  repetitions: (times: number) => plural(times, { one: '# Mal', other: '# Mal' }),
  awaiting: 'Noch nicht geprüft',
  approved: 'Geprüft',
  seeDoctorHeading: 'Wann Sie zum Arzt gehen',
  seeDoctorSigns: 'Warnzeichen öffnen',
  withheldAll: 'Wir zeigen jetzt keine Übungen, weil Sie ein Warnzeichen angekreuzt haben.',
  withheldUnread:
    'Ihre letzte Angabe zu den Warnzeichen konnten wir nicht lesen. Bis Sie erneut antworten, zeigen wir keine Übungen.',
  withheldHeading: 'Zurzeit nicht angezeigt',
  withheldAllNow: 'Wir zeigen jetzt keine Übungen. Der Grund ist Ihre letzte Angabe zu den Warnzeichen.',
  toPlan: 'Zu meinem Plan',
  withheldSome: (places: string) => `Für diese Stellen zeigen wir jetzt keine Übungen: ${places}.`,
  withheldEnd: 'Beantworten Sie die Warnzeichen neu, sobald eine Fachperson sagt, dass Sie üben dürfen.',
  noExercises: 'Für diese Stellen gibt es noch keine Übung.',
};

export const result = {
  title: 'Ihr Ergebnis',
  of: (workstation: string, date: string) => `${workstation}, ${date}`,
  noneTitle: 'Noch kein Ergebnis',
  noneBody: 'Machen Sie zuerst den Selbst-Check. Er dauert etwa acht Minuten.',
  noneAction: 'Selbst-Check starten',
  scoreHeading: 'Ihr Wert',
  scoreName: 'Arbeitsplatz-Wert',
  scale: 'von 1 bis 10',
  score: (text: string) => `${text} von 10`,
  range: (from: string, to: string) => `${from} bis ${to}`,
  rangeWhy: 'Sie waren bei manchem nicht sicher. Darum ist Ihr Wert ein Bereich.',
  below: 'Das ist unter 5. Kleine Änderungen können Ihren Platz trotzdem bequemer machen.',
  at: 'Ab 5 gilt: Ändern Sie bald etwas an Ihrem Platz.',
  maybe: 'Ihr Wert kann 5 erreichen. Klären Sie, wobei Sie nicht sicher waren.',
  notScored: 'Es gibt keinen Gesamtwert, weil hier kein Stuhl bewertet wird. Die Teile unten zählen trotzdem.',
  noDiagnosis: 'Der Wert betrifft Ihren Arbeitsplatz. Er ist keine Diagnose und sagt keine Schmerzen voraus.',
  mark: (score: number) => `Ihr Wert ${score}`,
  action: 'Handeln ab 5',
  parts: 'Teile Ihres Werts',
  partsCaption: 'Punkte für jeden Teil',
  part: 'Teil',
  points: 'Punkte',
  limits: (parts: string, value: number) => `Das hält ihn bei ${value}: ${parts}.`,
  limitsNext: (next: number) => `Wäre das so gut wie möglich, läge Ihr Wert bei ${next}.`,
  fixHeading: 'Das zuerst ändern',
  fixNone: 'Wir haben nichts gefunden, was Sie ändern sollten. Wechseln Sie weiter oft die Haltung.',
  fixMore: (count: number) =>
    plural(count, {
      one: 'In Ihrem Plan steht noch # weiterer Punkt.',
      other: 'In Ihrem Plan stehen noch # weitere Punkte.',
    }),
  toPlan: 'Meinen Plan öffnen',
  exercisesHeading: 'Erste Übungen für Sie',
  breaksHeading: 'Pausen, die zu Ihrem Tag passen',
  breaksBody: 'Wählen Sie Tage und Zeiten. Wir erinnern Sie sanft daran, sich zu bewegen.',
  breaksAction: 'Pausen einrichten',
  strainHeading: 'Belastung von Nacken und Rücken',
  strainRule:
    'Das ist unsere eigene Regel, kein geprüfter Messwert. Sie verbindet, wie es Ihnen geht, mit Ihrem Arbeitsplatz.',
  neck: 'Nacken',
  back: 'Rücken',
  strainSymptoms: (level: string) => `Wie es Ihnen geht: ${level}`,
  strainDesk: (section: string, score: number | null) =>
    score === null ? 'Ihr Platz: nicht bewertet' : `Ihr Platz: ${section} ${score} von 10`,
  strainRaises: 'Ab 5 hebt der Arbeitsplatz die Belastung um eine Stufe.',
  historyHeading: 'Ihre früheren Ergebnisse',
  historyNone: 'Das ist Ihr erstes Ergebnis. Spätere erscheinen hier.',
  historyCaption: 'Arbeitsplatz-Wert bei jedem Selbst-Check',
  historySmall: 'Ein Unterschied von 1 Punkt nach einem vollständigen neuen Selbst-Check kann Zufall sein.',
  date: 'Datum',
  workstation: 'Arbeitsplatz',
  noScore: 'kein Gesamtwert',
  printHeading: 'Übersicht für Arztpraxis oder Physiotherapie',
  toSummary: 'Übersicht für Arztpraxis oder Physiotherapie erstellen',
};

export const plan = {
  title: 'Mein Plan',
  lead: 'Was Sie am Platz ändern können, und Übungen, die bei Beschwerden guttun können. Nur Sie sehen diese Seite.',
  for: (workstation: string) => `Für ${workstation}, den Arbeitsplatz, den Sie am meisten nutzen`,
  noneTitle: 'Noch kein Plan',
  noneBody: 'Ihr Plan entsteht aus dem Selbst-Check. Er dauert etwa acht Minuten.',
  openHeading: 'Zu tun',
  groups: { now: 'Sofort und kostenlos', cheap: 'Für wenig Geld', ask: 'Darum bitten' } satisfies Record<
    CostClass,
    string
  >,
  openCount: (count: number) => plural(count, { one: '# Punkt zu ändern', other: '# Punkte zu ändern' }),
  allDone: 'Alles ist erledigt. Gut gemacht.',
  doneHeading: 'Erledigt',
  doneEarlier: (count: number) => plural(count, { one: '# weiteren zeigen', other: '# weitere zeigen' }),
  doneOn: (date: string) => `Erledigt am ${date}`,
  sharedFollowed: 'Sie richten diesen Platz jedes Mal ein. Mehr wird hier nicht von Ihnen verlangt.',
  markDone: 'Das habe ich geändert',
  markDoneWhat: (what: string) => `Das habe ich geändert: ${what}`,
  reaskTitle: 'Wie ist es jetzt?',
  reaskLead: 'Bitte beantworten Sie diese Frage noch einmal. Dann wissen wir, ob es erledigt ist.',
  reaskSave: 'Antwort speichern',
  closed: 'Das ist erledigt.',
  stillOpen: 'Es ist noch nicht ganz erledigt.',
  stillOpenBody: 'Mit dieser Antwort ist noch dasselbe zu tun. Es bleibt in Ihrem Plan.',
  change: (section: string, before: number, after: number) =>
    `${section}: von ${before} auf ${plural(after, { one: '# Punkt', other: '# Punkte' })}.`,
  noChange: (section: string, value: number) =>
    `${section}: weiterhin ${plural(value, { one: '# Punkt', other: '# Punkte' })}. Das kommt oft vor: Anderes hält den Wert dort.`,
  wasAndIs: (section: string, before: string, after: string) => `${section}: vorher ${before} Punkte, jetzt ${after}.`,
  finalWasAndIs: (before: string, after: string) => `Ihr Arbeitsplatz-Wert war ${before}. Jetzt ist er ${after}.`,
  finalChange: (before: number, after: number) =>
    before === after
      ? `Ihr Arbeitsplatz-Wert bleibt bei ${after}.`
      : `Ihr Arbeitsplatz-Wert geht von ${before} auf ${after}.`,
  opened: 'Ihre neue Antwort hat noch etwas gezeigt:',
  back: 'Zurück zu meinem Plan',
  gone: 'Das steht nicht mehr in Ihrem Plan.',
  exercisesHeading: 'Übungen für Sie',
  stageHeading: 'Wie geht es Ihnen gerade?',
  stageHint: 'Sie wählen. Davon hängt ab, welche Übungen Sie sehen.',
  stageSaved: 'Gespeichert.',
  stageSave: 'Speichern',
  more: 'Mehr in der Bibliothek',
  toDiary: 'Jede Woche ins Tagebuch schreiben, wie es Ihnen geht',
  regionsHeading: 'Welche Körperteile?',
  regionsHint: 'Ihre Organisation lässt Sie selbst wählen. Kreuzen Sie nichts an, entscheidet Ihr Platz.',
};
