/** The choice of a language at the foot of each page. */
export const language = {
  heading: 'Idioma',
  notSaved: 'No se ha podido guardar su idioma. Inténtelo otra vez.',
  notReached: 'No se ha podido cargar este idioma. Abra la página otra vez.',
};
