import type { PageElement, Segment } from '../page/page';

const NUMBERS = /\p{Nd}+(?:[.,]\p{Nd}+)?/gu;
const LETTERS = /\p{L}/gu;

const numbersOf = (text: string): Set<string> => new Set(text.match(NUMBERS) ?? []);
const lettersOf = (text: string): number => text.match(LETTERS)?.length ?? 0;

/**
 * <div aria-label="internet: 22.3 GB left of 40 GB"> above "22.3 of 40 GB": what is said to those who
 * hear the page has the same numbers, and the words that the picture leaves out.
 */
export function saysMore(spoken: string, shown: readonly Segment[], block: PageElement): boolean {
  if (shown.length === 0 || shown.some((one) => isInTable(one, block))) return false;
  const text = shown.map((one) => one.text).join(' ');
  const said = numbersOf(spoken);
  const seen = numbersOf(text);
  if (said.size === 0 || said.size !== seen.size) return false;
  return [...said].every((one) => seen.has(one)) && lettersOf(spoken) > lettersOf(text);
}

/** Cells keep their headers. */
function isInTable({ element }: Segment, block: PageElement): boolean {
  for (let at: PageElement | null = element; at !== null && at !== block; at = at.parent)
    if (at.tag === 'td' || at.tag === 'th') return true;
  return false;
}
