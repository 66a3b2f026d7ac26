const digits = new Map<string, number>();

/** Decimal places that a currency's amounts are kept with: 0 for JPY, 2 for EUR, 3 for KWD. */
export function minorDigits(code: string): number {
  const known = digits.get(code);
  if (known !== undefined) return known;
  let found = 2;
  if (code !== 'IRT') {
    found =
      new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
        .maximumFractionDigits ?? 2;
  }
  digits.set(code, found);
  return found;
}
