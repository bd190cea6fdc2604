type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Chooses the form for a count by the language's own rule. `#` in the form becomes the number as that language writes it.
 * `zero`, where given, is for none at all, also in languages whose rule does not tell none from many.
 */
export function pluralIn(locale: string) {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count: number, forms: Forms): string => {
    const form = (count === 0 ? forms.zero : undefined) ?? forms[rules.select(count)] ?? forms.other;
    return form.replace('#', number.format(count));
  };
}
