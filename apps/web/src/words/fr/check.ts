import type { SignGroup } from '@sitwell/domain/assessment';
import { plural } from './shell.ts';

const signGroups: Readonly<Record<SignGroup, string>> = {
  back: 'Avec un mal de dos',
  neck: 'Avec un mal de cou',
  other: 'Dans un bras ou une jambe',
  any: 'Quel que soit l’endroit',
};

export const check = {
  title: 'Auto-vérification du poste',
  lead: (minutes: number) =>
    plural(minutes, {
      one: 'Cela prend environ # minute. Vous voyez votre résultat tout de suite.',
      other: 'Cela prend environ # minutes. Vous voyez votre résultat tout de suite.',
    }),
  saved: 'Vos réponses sont gardées à chaque étape. Vous pouvez vous arrêter et continuer plus tard.',
  notExpert: 'Ceci est une auto-vérification. Une personne formée peut voir des choses que vous ne voyez pas.',
  whoHeading: 'Qui voit quoi',
  whoDesk: 'Vos réponses sur le poste',
  whoDeskBody: 'Vous les voyez. Là où la loi le demande, la personne qui suit les postes de votre site les voit aussi.',
  whoSymptoms: 'Comment vous allez',
  whoSymptomsBody:
    'Personne d’autre que vous. Ces réponses sont enfermées à part. Vous pouvez les passer, sans conséquence pour vous.',
  whoHr: 'Ce que voient les ressources humaines',
  whoHrBody:
    'Des chiffres sur des groupes, après la fin d’une période. Jamais un chiffre sur un petit groupe, et jamais vos réponses.',
  whoSigns: 'Signes d’alerte',
  whoSignsBody: 'Ce que vous cochez là ne quitte jamais cet appareil.',
  whoMore: 'En savoir plus : qui voit quoi',
  chooseHeading: 'Quel poste voulez-vous vérifier ?',
  chooseFirst: 'Donnez un nom au poste que vous voulez vérifier',
  usedMost: 'Le plus utilisé',
  markUsedMost: 'C’est mon poste principal',
  lastChecked: (date: string) => `Dernière vérification le ${date}`,
  neverChecked: 'Pas encore vérifié',
  begun: (date: string) => `Commencé le ${date}, pas terminé`,
  goOn: 'Continuer',
  start: 'Commencer',
  again: 'Revérifier',
  withName: (action: string, name: string) => `${action} : ${name}`,
  addHeading: 'Ajouter un autre poste',
  addLabel: 'Nom du poste',
  addHint: 'Par exemple Bureau ou Maison',
  add: 'Ajouter et commencer',
  missingName: 'Donnez un nom au poste, par exemple « Bureau »',
  countsUntil: (date: string) => `Vos réponses comptent dans la période en cours, qui finit le ${date}.`,

  part: (at: number, of: number, name: string) => `Partie ${at} sur ${of} : ${name}`,
  or: 'ou',
  extrasHint: 'Cochez tout ce qui est vrai. Si rien ne l’est, ne cochez rien.',
  missingChoice: 'Choisissez la réponse qui convient le mieux',
  missingTicks: 'Cochez ce qui est vrai, ou « Aucun de ces points »',

  signsTitle: 'Quand demander de l’aide tout de suite',
  signsAgainTitle: 'Regardez à nouveau les signes d’alerte',
  signsHint: 'Cochez tous ceux que vous avez en ce moment.',
  emergencyNow: 'Vous sentez-vous très mal, ou êtes-vous en danger ? Ne remplissez pas cette page.',
  signGroups,
  signsMore: 'D’autres signes',
  missingSigns: 'Cochez les signes que vous avez, ou « Aucun de ces signes »',
  signsBoth: 'Vous avez coché des signes et aussi « Aucun de ces signes ». Choisissez l’un ou l’autre.',
  country: 'Le pays où vous êtes en ce moment',
  callNow: 'Numéro à appeler en cas d’urgence',
  call: (number: string) => `Appeler le ${number}`,
  adviceLine: (number: string) => `Pour un avis médical qui ne peut pas attendre : ${number}`,
  checkNumber: 'Nous n’avons pas pu vérifier ces numéros. Assurez-vous qu’ils sont justes là où vous êtes.',
  goOnAnyway: 'Continuer vers l’auto-vérification',
  signsBack: 'Changer ce que j’ai coché',

  symptomsWhoSummary: 'Pourquoi nous demandons cela, et qui le voit',
  symptomsWho:
    'Personne d’autre que vous ne voit ces réponses. Elles sont gardées à part de vos réponses sur le poste, sous une autre clé.',
  symptomsWhy: 'Avec elles, votre plan peut montrer des mouvements pour les endroits qui vous gênent.',
  missingAreas: 'Cochez où vous avez eu une gêne, ou « Je n’ai eu aucune gêne »',
  noTrouble: 'Je n’ai eu aucune gêne',
  nothingChosen: 'Rien n’est coché.',
  noneChosen: 'Vous n’avez eu aucune gêne ces 7 derniers jours.',
  chosen: (count: number, names: string) =>
    plural(count, { one: `1 endroit coché : ${names}.`, other: `# endroits cochés : ${names}.` }),
  skip: 'Passer cette partie',
  areaTitle: (name: string) => `${name} : les 7 derniers jours`,
  missingIntensity: 'Choisissez un nombre de 0 à 10',
  missingStopped: 'Choisissez oui ou non',
  yearTitle: 'Avez-vous aussi eu une gêne à cet endroit plus tôt, dans les 12 derniers mois ?',
  yearHint: 'Nous le demandons au plus une fois par an. Vous pouvez passer cette question.',
  leastPain: 'Aucune douleur',
  mostPain: 'La pire que vous puissiez imaginer',

  answersTitle: 'Vérifiez vos réponses',
  answersLead: 'Relisez-les avant de les envoyer. Vous pouvez toutes les changer.',
  change: 'Modifier',
  changeWhat: (what: string) => `Modifier : ${what}`,
  notGiven: 'Pas de réponse',
  skipped: 'Passé. Aucun problème.',
  noneInSymptoms: 'Aucune gêne ces 7 derniers jours',
  area: (worst: number, stopped: boolean) =>
    stopped ? `${worst} sur 10, et cela a empêché vos activités` : `${worst} sur 10`,
  draftChanged:
    'Cette auto-vérification a continué dans un autre onglet ou appareil. Ce qui y a été enregistré est maintenant affiché. Regardez votre réponse et continuez.',
  handedIn: 'Vous avez déjà envoyé cette auto-vérification',
  handedInBody:
    'Elle est venue d’un autre onglet ou appareil, ou de cette page il y a un instant. Ce que vous avez changé ensuite n’y est pas.',
  toResult: 'Voir mon résultat',
  submitHeading: 'Envoyer votre auto-vérification',
  submitBody: 'Nous calculons votre score et votre plan tout de suite.',
  submit: 'Envoyer et voir mon résultat',
  stillOpen: 'Certaines questions n’ont pas encore de réponse. Répondez-y d’abord.',
  openFirst: 'Aller à la première question sans réponse',
  notOpenHeading: 'Pas encore ouvert',
  notOpen:
    'Votre organisation n’a pas encore ouvert l’auto-vérification dans votre langue. Parlez-en à la personne qui s’occupe de Sitwell.',
};
