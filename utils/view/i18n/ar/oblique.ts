const DUALS: Record<string, string> = { يومان: 'يومين', شهران: 'شهرين', سنتان: 'سنتين' };

/** A length of time as it stands after a preposition: `يومين` for `يومان`. */
export const oblique = (span: string): string =>
  span.replace(/يومان|شهران|سنتان/g, (dual) => DUALS[dual] ?? dual);
