import type { Said } from './say';

/** Words for what one has, which may be the whole or what is left of it; in folded letters. */
export const HAVE_WORDS =
  'you.{0,10}(?:have|got)|du ha[rst]+|sie haben|je hebt|u he+[bf]t|tienes?|tu as|vous avez|hai|te[nm]s?|ma[st]e?z?|imate?|ai|aveti|[st]e?ul on|teil on|sinulla on|jums ir|turite|εχετε|у вас|у тебя|имате';
const HAVE = new RegExp(`^(?:${HAVE_WORDS})$`, 'u');

/** "You have 10 GB, left 3.2 GB": of two that would both be left, what one has is the whole. */
export function haveWhole(said: readonly Said[], folded: string): void {
  said.forEach((one, at) => {
    const next = said[at + 1];
    if (next === undefined || one.partner !== null || next.partner !== null) return;
    if (one.quantity.kind !== 'data' || next.quantity.kind !== 'data') return;
    if (one.label?.role !== 'remaining' || next.label?.role !== 'remaining') return;
    if (one.label === next.label || one.quantity.value <= next.quantity.value) return;
    if (one.clause.sentence !== next.clause.sentence) return;
    const { start, end } = one.label;
    if (!HAVE.test(folded.slice(start, end).trim())) return;
    if (HAVE.test(folded.slice(next.label.start, next.label.end).trim())) return;
    one.partner = next;
    next.partner = one;
    one.whole = true;
    one.label = null;
  });
}
