import { findingNames } from './findings.fr.ts';
import type { ReportWords, Verdict } from './types.ts';

const moved: Readonly<Record<Verdict, string>> = {
  up: 'en hausse',
  down: 'en baisse',
  unclear: 'pas de changement net',
};
const explained = (verdict: Verdict) =>
  verdict === 'unclear'
    ? 'Le hasard et le bruit ajouté suffiraient à expliquer l’écart.'
    : 'C’est plus que ce que le hasard et le bruit ajouté expliquent.';
const measures = {
  workstationAtActionLevel: 'Poste au seuil d’action',
  neckStrain: 'Charge sur le cou',
  backStrain: 'Charge sur le dos',
};
const note = 'En s’évaluant soi-même, on sous-estime souvent la charge due à la souris et au clavier.';
const percent = (value: number) => `${value}\u202f%`;

export const fr: ReportWords = {
  language: 'fr',
  share: percent,
  between: (from, to) => `${from} à ${percent(to)}`,
  atMost: (value) => `${percent(value)} ou moins`,
  atLeast: (value) => `${percent(value)} ou plus`,
  about: (count) => `environ ${count}`,
  fewerThan: (count) => `moins de ${count}`,
  measures,
  findings: findingNames,
  items: {
    chair: 'sièges réglables',
    footrest: 'repose-pieds',
    screen: 'écrans',
    monitorRiser: 'rehausseurs d’écran',
    laptopSet: 'supports d’ordinateur portable avec écran, clavier et souris',
    keyboard: 'claviers',
    keyboardTray: 'tiroirs à clavier',
    documentHolder: 'porte-documents',
    headset: 'casques téléphoniques',
    desk: 'bureaux plus grands',
    deskPad: 'sous-mains mats',
    armrestPads: 'coussins d’accoudoirs',
    deskLamp: 'lampes de bureau',
    blinds: 'stores',
    eyeTest: 'examens de la vue',
  },
  notAlone: 'non affiché seul',
  gap: 'non affiché',
  note,
  more: (count) => `${count} de plus`,
  part: {
    low: (measure) => `${measure}, faible`,
    moderate: (measure) => `${measure}, modérée`,
    high: (measure) => `${measure}, élevée`,
    elevated: (measure) => `${measure}, modérée ou élevée`,
  },
  columns: {
    department: 'Service',
    site: 'Site',
    together: 'Compté avec',
    respondents: 'Personnes ayant répondu',
    participation: 'Part ayant répondu',
    period: 'Période',
    note: 'Remarque',
    of: 'De',
    what: 'Quoi',
    share: 'Part',
    found: 'Constat',
    item: 'Article',
    estimate: 'Estimation',
    workstations: 'Postes',
    workstationShare: 'Part des postes',
  },
  captions: {
    overview: (period) => `Vue d’ensemble, ${period}`,
    departments: (period) => `Services, ${period}`,
    sites: (period) => `Sites, ${period}`,
    findings: (period) => `Principaux constats sur les postes, ${period}`,
    demand: (period) => `Ce qu’il faut, ${period}`,
    trend: (period) => `Évolution jusqu’à ${period}`,
  },
  trendNote: 'Entre parenthèses, l’intervalle qui contient la vraie part dans 95 cas sur 100.',
  demandNote: 'Estimations pour les personnes ayant répondu. Les commandes exactes viennent des demandes.',
  actionLevel: (share) =>
    `Poste au seuil d’action\u202f: ${share}. À partir d’un score de 5, un poste doit bientôt être modifié.`,
  elevated: (measure, share) => `${measure}, modérée ou élevée\u202f: ${share}.`,
  answered: (respondents, share) =>
    `${respondents} personnes ont répondu${share === null ? '' : `, ${share} de l’ensemble`}.`,
  tooFew: (k) =>
    `Moins de ${k} personnes ont répondu, ou leurs réponses ne sont montrées qu’avec celles d’autres personnes.`,
  point: (share, between) => `${share} (${between})`,
  change: (measure, before, after, verdict) =>
    `${measures[measure]}, ${moved[verdict]}\u202f: ${after} après ${before}. ${explained(verdict)}`,
  print: {
    file: (period) => `rapport ${period}`,
    title: (period) => `Postes de travail, cou et dos\u202f: ${period}`,
    figures: 'Ce que disent les chiffres',
    departments: 'Services',
    findings: 'Principaux constats sur les postes',
    needed: 'Ce qu’il faut',
    reportedWith: (names) => `Compté avec ${names}.`,
    since: (period) => `Depuis ${period}\u202f:`,
    footer: (k) => `${note} Rien ici ne porte sur moins de ${k} personnes.`,
    moreInFile: '# de plus dans le fichier.',
  },
};
