/** A phrase by count, after CLDR's plural rules: `#` stands for the number as the language writes it. */
export function plural(language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) {
  const rules = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace("#", number.format(count));
}
