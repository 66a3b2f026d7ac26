import type { Label, Quantity } from '../tokens/token';

/** "870 MB from the pack Surf 3 GB": a name between, and the amount is a part of it. */
export function namesThing(
  start: number,
  next: Quantity,
  labels: readonly Label[],
  text: string,
): boolean {
  for (const { index, 0: word } of text.slice(start, next.start).matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
    const from = start + index;
    const known = labels.some((label) => label.start < from + word.length && label.end > from);
    if (!known) return true;
  }
  return false;
}

/** Words for a plan, in front of its name. */
const PLAN =
  /(?:^|[^\p{L}])(?:tarif[a-z]{0,2}|tariff|tariffa|plan|piano|plano|pakiet|forfait|abo|abonnement|abonament|bundel|тариф|тарифний план|τιμολογιο)[ :«"„“]{1,3}$/u;

/** "Tariff Libre 6 GB": the word before the amount is the name of a plan, whatever it means. */
export function isPlanName(
  { start, end }: Label,
  { start: next }: Quantity,
  folded: string,
  text: string,
): boolean {
  if (end > next || next - end > 1 || !/^\p{Lu}\p{Ll}/u.test(text.slice(start))) return false;
  return PLAN.test(folded.slice(Math.max(0, start - 20), start));
}

/** "your Asia 3 GB": a name right before it. */
export function isNamed({ start }: Quantity, labels: readonly Label[], text: string): boolean {
  const name = /\p{Lu}\p{Ll}{2,} ?$/u.exec(text.slice(Math.max(0, start - 40), start));
  if (name === null) return false;
  const from = start - name[0].length;
  return from > 0 && !labels.some((label) => label.start < start && label.end > from);
}
