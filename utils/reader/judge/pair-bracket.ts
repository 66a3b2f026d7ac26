import type { Said } from './say';

const OPENERS = ['(', '（', '['];
/** Letters between the part and the bracket. */
const NEAR = 12;
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages']);

/**
 * "34.7 GB left (of 50 GB)", "残り34.7GB（50GB中）", "34,7 GB (toplam 50 GB)": the word for "of" or for
 * the whole makes what a bracket holds the whole.
 */
export function pairBracket(said: readonly Said[], folded: string): void {
  said.forEach((one, at) => {
    const part = said[at - 1];
    if (part === undefined || one.partner !== null || part.partner !== null) return;
    const { clause, quantity } = one;
    if (!COUNTED.has(quantity.kind) || part.quantity.kind !== quantity.kind) return;
    if (clause.quantities.length !== 1 || part.clause === clause) return;
    if (!OPENERS.includes(folded.charAt(clause.start - 1))) return;
    if (clause.start - part.quantity.end > NEAR || part.quantity.value > quantity.value) return;
    const isOf = clause.labels.some(
      ({ role, start, end }) =>
        (role === 'of' || role === 'total') &&
        (end <= quantity.start ? quantity.start - end : start - quantity.end) <= 1,
    );
    if (!isOf) return;
    part.partner = one;
    one.partner = part;
    one.whole = true;
  });
}
