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

/** "your Asia 3 GB": a name right before it. */
export function isNamed({ start }: Quantity, labels: readonly Label[], text: string): boolean {
  const name = /\p{Lu}\p{Ll}{2,} ?$/u.exec(text.slice(Math.max(0, start - 40), start));
  if (name === null) return false;
  const from = start - name[0].length;
  return from > 0 && !labels.some((label) => label.start < start && label.end > from);
}
