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
  now: 'Tout de suite, gratuit',
  cheap: 'Coûte peu',
  ask: 'À demander',
};
const sections: Readonly<Record<RosaSection, string>> = {
  chair: 'Chaise',
  monitorTelephone: 'Écran et téléphone',
  mouseKeyboard: 'Souris et clavier',
};
const reasons: Readonly<Record<ExerciseReason, string>> = {
  chosen: 'Vous avez choisi cet endroit.',
  symptoms: 'Pour un endroit qui vous gêne.',
  workstation: 'Pour un endroit que votre poste charge le plus.',
};
const doctorReasons: Readonly<Record<SeeDoctorReason, string>> = {
  warningSign: 'Vous avez coché un signe d’alerte.',
  stopsActivities: 'Cela vous a empêché de faire ce que vous faites d’habitude.',
  highPain: 'Vous avez indiqué une forte douleur. Regardez à nouveau les signes d’alerte.',
  ifNotBetter: 'Voyez un médecin ou un kinésithérapeute si cela ne va pas mieux après quelques semaines, ou s’aggrave.',
  ifAnythingNew: 'Revenez à la liste des signes d’alerte si quelque chose de nouveau apparaît.',
};
const bands: Readonly<Record<StrainBandId, string>> = {
  low: 'Charge faible',
  moderate: 'Charge modérée',
  high: 'Charge élevée',
};
const levels: Readonly<Record<SymptomLevel, string>> = {
  none: 'aucune gêne',
  some: 'un peu de gêne',
  marked: 'gêne forte',
};
const stages: Readonly<Record<Stage, { name: string; hint: string }>> = {
  flareUp: { name: 'C’est difficile en ce moment', hint: 'Seulement des mouvements doux.' },
  recovery: { name: 'Cela va mieux', hint: 'Un peu plus, pas à pas.' },
  keepingWell: { name: 'Je vais bien et je veux que cela dure', hint: 'Du mouvement et de la force.' },
};

export const care = {
  costs,
  sections,
  reasons,
  doctorReasons,
  bands,
  levels,
  stages,
  takes: (minutes: number) => plural(minutes, { one: 'Prend environ # minute', other: 'Prend environ # minutes' }),
  seconds: (seconds: number) =>
    seconds < 60
      ? plural(seconds, { one: '# seconde', other: '# secondes' })
      : plural(Math.round(seconds / 60), { one: 'environ # minute', other: 'environ # minutes' }),
  why: 'Pourquoi',
  costsLittle: 'Pour peu d’argent',
  askFor: 'Que demander',
  sharedDesk: 'Si le bureau est partagé',
  doneWhen: 'C’est fait quand',
  details: 'Comment faire',
  notForYou: 'Pas pour vous si',
  stopIf: 'Arrêtez si',
  open: (name: string) => `Voir toutes les étapes : ${name}`,
  openExercise: 'Voir toutes les étapes',
  perDay: (times: number) => plural(times, { one: '# fois par jour', other: '# fois par jour' }),
  perWeek: (times: number) => plural(times, { one: '# fois par semaine', other: '# jours par semaine' }),
  repetitions: (times: number) => plural(times, { one: '# fois', other: '# fois' }),
  awaiting: 'En attente de relecture',
  approved: 'Relu',
  seeDoctorHeading: 'Quand voir un médecin',
  seeDoctorSigns: 'Ouvrir les signes d’alerte',
  withheldAll: 'Nous ne montrons aucun mouvement en ce moment, car vous avez coché un signe d’alerte.',
  withheldUnread:
    'Nous n’avons pas pu lire votre dernière réponse sur les signes d’alerte. Nous ne montrons aucun mouvement tant que vous n’y répondez pas à nouveau.',
  withheldHeading: 'Pas montré en ce moment',
  withheldAllNow:
    'Nous ne montrons aucun mouvement en ce moment, à cause de votre dernière réponse sur les signes d’alerte.',
  toPlan: 'Aller à mon plan',
  withheldSome: (places: string) => `En ce moment, nous ne montrons aucun mouvement pour ces endroits : ${places}.`,
  withheldEnd: 'Répondez à nouveau aux signes d’alerte quand un professionnel dit que vous pouvez faire des exercices.',
  noExercises: 'Il n’y a pas encore de mouvement pour ces endroits.',
};

export const result = {
  title: 'Votre résultat',
  of: (workstation: string, date: string) => `${workstation}, ${date}`,
  noneTitle: 'Pas encore de résultat',
  noneBody: 'Faites d’abord l’auto-vérification. Elle prend environ huit minutes.',
  noneAction: 'Commencer l’auto-vérification',
  scoreHeading: 'Votre score',
  scoreName: 'Score du poste',
  scale: 'de 1 à 10',
  score: (text: string) => `${text} sur 10`,
  range: (from: string, to: string) => `${from} à ${to}`,
  rangeWhy: 'Pour certaines questions, vous ne saviez pas. Votre score est donc une fourchette.',
  below: 'C’est moins de 5. De petits changements peuvent quand même rendre votre poste plus confortable.',
  at: 'À partir de 5, changez bientôt quelque chose à votre poste.',
  maybe: 'Votre score pourrait atteindre 5. Vérifiez ce que vous ne saviez pas.',
  notScored:
    'Il n’y a pas de score global, car aucune chaise n’est notée ici. Les parties ci-dessous comptent quand même.',
  noDiagnosis: 'Le score porte sur votre poste. Ce n’est pas un diagnostic, et il ne prédit pas la douleur.',
  mark: (score: number) => `Votre score : ${score}`,
  action: 'Agir dès 5',
  parts: 'Les parties de votre score',
  partsCaption: 'Points de chaque partie',
  part: 'Partie',
  points: 'Points',
  limits: (parts: string, value: number) => `Ce qui le maintient à ${value} : ${parts}.`,
  limitsNext: (next: number) => `Si tout était au mieux là, votre score serait de ${next}.`,
  fixHeading: 'À changer d’abord',
  fixNone: 'Nous n’avons rien trouvé à changer. Continuez à changer de position pendant la journée.',
  fixMore: (count: number) =>
    plural(count, {
      one: 'Il y a encore # chose dans votre plan.',
      other: 'Il y a encore # choses dans votre plan.',
    }),
  toPlan: 'Ouvrir mon plan',
  exercisesHeading: 'Les premiers mouvements pour vous',
  breaksHeading: 'Des pauses qui vont avec votre journée',
  breaksBody: 'Choisissez les jours et les heures. Un rappel discret vous invite à bouger.',
  breaksAction: 'Régler mes pauses',
  strainHeading: 'Charge sur le cou et le dos',
  strainRule: 'C’est notre propre règle, pas un score testé. Elle réunit comment vous allez et votre poste.',
  neck: 'Cou',
  back: 'Dos',
  strainSymptoms: (level: string) => `Comment vous allez : ${level}`,
  strainDesk: (section: string, score: number | null) =>
    score === null ? 'Votre poste : pas de score' : `Votre poste : ${section.toLowerCase()} ${score} sur 10`,
  strainRaises: 'À partir de 5, le poste fait monter la charge d’un niveau.',
  historyHeading: 'Vos résultats précédents',
  historyNone: 'C’est votre premier résultat. Les suivants seront montrés ici.',
  historyCaption: 'Score du poste à chaque auto-vérification',
  historySmall: 'Un changement de 1 point après une nouvelle vérification complète peut être dû au hasard.',
  date: 'Date',
  workstation: 'Poste',
  noScore: 'pas de score global',
  printHeading: 'Résumé pour un médecin ou un kinésithérapeute',
  toSummary: 'Faire un résumé pour un médecin ou un kinésithérapeute',
};

export const plan = {
  title: 'Mon plan',
  lead: 'Ce qu’il faut changer à votre poste, et des mouvements qui peuvent améliorer votre confort. Personne d’autre ne voit cette page.',
  for: (workstation: string) => `Pour ${workstation}, le poste que vous utilisez le plus`,
  noneTitle: 'Pas encore de plan',
  noneBody: 'Votre plan vient de l’auto-vérification. Elle prend environ huit minutes.',
  openHeading: 'À faire',
  groups: { now: 'Tout de suite, gratuit', cheap: 'Pour peu d’argent', ask: 'À demander' } satisfies Record<
    CostClass,
    string
  >,
  openCount: (count: number) => plural(count, { one: '# chose à changer', other: '# choses à changer' }),
  allDone: 'Tout est fait. Bravo.',
  doneHeading: 'Fait',
  doneEarlier: (count: number) => plural(count, { one: 'Afficher # de plus', other: 'Afficher # de plus' }),
  doneOn: (date: string) => `Fait le ${date}`,
  sharedFollowed: 'Vous réglez ce poste à chaque fois. On ne vous demande rien de plus ici.',
  markDone: 'J’ai changé cela',
  markDoneWhat: (what: string) => `J’ai changé cela : ${what}`,
  reaskTitle: 'Et maintenant ?',
  reaskLead: 'Répondez encore une fois à cette question. Nous saurons alors si c’est fait.',
  reaskSave: 'Enregistrer la réponse',
  closed: 'C’est fait.',
  stillOpen: 'Ce n’est pas encore tout à fait fait.',
  stillOpenBody: 'Avec cette réponse, la même chose reste à faire. Elle reste dans votre plan.',
  change: (section: string, before: number, after: number) => `${section} : de ${before} à ${after} points.`,
  noChange: (section: string, value: number) =>
    `${section} : toujours ${value} points. C’est courant : d’autres choses maintiennent ce niveau.`,
  wasAndIs: (section: string, before: string, after: string) =>
    `${section} : ${before} points avant, ${after} maintenant.`,
  finalWasAndIs: (before: string, after: string) =>
    `Le score de votre poste était de ${before}. Il est maintenant de ${after}.`,
  finalChange: (before: number, after: number) =>
    before === after
      ? `Le score de votre poste reste à ${after}.`
      : `Le score de votre poste passe de ${before} à ${after}.`,
  opened: 'Votre nouvelle réponse montre aussi autre chose :',
  back: 'Retour à mon plan',
  gone: 'Ceci n’est plus dans votre plan.',
  exercisesHeading: 'Des mouvements pour vous',
  stageHeading: 'Comment allez-vous en ce moment ?',
  stageHint: 'À vous de choisir. Les mouvements affichés en dépendent.',
  stageSaved: 'Enregistré.',
  stageSave: 'Enregistrer',
  more: 'En trouver d’autres dans la bibliothèque',
  toDiary: 'Noter chaque semaine comment vous allez',
  regionsHeading: 'Quelles parties du corps ?',
  regionsHint: 'Votre organisation vous laisse choisir. Si vous ne cochez rien, votre poste décide.',
};
