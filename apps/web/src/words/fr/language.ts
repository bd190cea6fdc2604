/** The choice of a language at the foot of each page. */
export const language = {
  heading: 'Langue',
  notSaved: 'Votre langue n’a pas été enregistrée. Réessayez.',
  notReached: 'Cette langue n’a pas pu être chargée. Ouvrez la page à nouveau.',
};
