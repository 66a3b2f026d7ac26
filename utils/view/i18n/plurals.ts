type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Which of a noun's forms goes with a number, by the rules of a language: `plural(2, { one: 'Tag',
 * other: 'Tage' })`. A category that is not given takes `other`.
 * @param tag BCP 47
 */
export function pluralsOf(tag: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
