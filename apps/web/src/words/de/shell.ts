import { pluralIn } from '../plural.ts';

export const plural = pluralIn('de');

export const days = { today: 'heute', tomorrow: 'morgen' };

export const shell = {
  label: (name: string) => `${name}:`,
  brand: 'Sitwell',
  title: (page: string) => `${page} – Sitwell`,
  skip: 'Zum Hauptteil springen',
  menu: 'Menü',
  navigation: 'Hauptmenü',
  home: 'Start',
  check: 'Selbst-Check',
  plan: 'Mein Plan',
  diary: 'Tagebuch',
  breaks: 'Pausen',
  library: 'Bibliothek',
  reports: 'Berichte',
  people: 'Personen',
  periods: 'Zeiträume',
  protection: 'Schutz',
  breakPolicy: 'Pausenregeln',
  preview: 'Vorschau',
  content: 'Inhalte',
  privacy: 'Wer sieht was',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signedInAs: (name: string) => `Angemeldet als ${name}`,
  demo: 'Das ist eine Demo mit erfundenen Personen.',
  demoInbox: 'Demo-Postfach öffnen',
  disclaimer: 'Allgemeiner Rat zu Arbeitsplatz und Selbsthilfe. Es ist keine Diagnose.',
  footer: 'Über Sitwell',
  loading: 'Lädt',
  back: 'Zurück',
  continue: 'Weiter',
  cancel: 'Abbrechen',
  change: 'Ändern',
  save: 'Speichern',
  print: 'Diese Seite drucken',
  more: 'Mehr zeigen',
};

export const problems = {
  heading: 'Es gibt ein Problem',
  inTitle: (title: string) => `Fehler: ${title}`,
  sending: 'Wird gesendet',
  notSaved: 'Das konnte nicht gespeichert werden. Ihre Antworten sind noch da. Bitte versuchen Sie es noch einmal.',
};

export const errorPages = {
  refusedTitle: 'Diese Seite gehört nicht zu Ihrer Rolle',
  refusedBody: 'Sie sind angemeldet, aber Ihre Rolle öffnet diese Seite nicht.',
  refusedAsk: 'Wenn Sie die Seite brauchen, fragen Sie die Person, die Sitwell bei Ihnen betreut.',
  notFoundTitle: 'Seite nicht gefunden',
  notFoundBody: 'Unter dieser Adresse gibt es nichts. Vielleicht ist sie vertippt, oder die Seite ist weg.',
  serviceTitle: 'Es gibt ein Problem mit dem Dienst',
  serviceBody: 'Bei uns hat etwas nicht geklappt. Was Sie gespeichert haben, ist sicher.',
  serviceWhat:
    'Versuchen Sie es in einer Minute noch einmal. Bleibt es so, geben Sie der Person Bescheid, die Sitwell bei Ihnen betreut.',
  retry: 'Noch einmal versuchen',
  signInTitle: 'Bitte melden Sie sich an',
  signInBody: 'Ihre Sitzung ist beendet, oder Sie haben sich noch nicht angemeldet.',
  home: 'Zur Startseite',
};
