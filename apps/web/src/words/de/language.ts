/** The choice of a language at the foot of each page. */
export const language = {
  heading: 'Sprache',
  notSaved: 'Ihre Sprache konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.',
  notReached: 'Diese Sprache konnte nicht geladen werden. Bitte öffnen Sie die Seite noch einmal.',
};
