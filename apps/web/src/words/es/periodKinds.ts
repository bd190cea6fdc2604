export const periodKinds = {
  kind: 'Tipo de periodo',
  kinds: {
    campaign: 'Campaña con fechas fijas',
    quarter: 'Trimestre',
    halfYear: 'Semestre',
    year: 'Año',
    rest: 'Resto del año',
  },
  hints: {
    campaign: 'Usted elige los dos días. Una campaña corta al año da las mejores cifras.',
    quarter: 'Tres meses desde el primer día.',
    halfYear: 'Seis meses desde el primer día.',
    year: 'Doce meses desde el primer día.',
  },
  rest: 'Fijar el resto del año',
  restOf: (name: string) => `Fijar el resto del año después de ${name}`,
  restBody:
    'Desde el final de este periodo hasta un año después de su primer día. Así también cuentan las respuestas de ese tiempo.',
  restName: 'Nombre del resto',
  restHint: 'Por ejemplo, Resto de 2026',
  restDo: 'Fijar el resto',
};
