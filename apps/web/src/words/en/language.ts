/** The choice of a language at the foot of each page. */
export const language = {
  heading: 'Language',
  notSaved: 'Your language could not be saved. Please try again.',
  notReached: 'We could not load this language. Please open the page again.',
};
