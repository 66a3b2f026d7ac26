/** No sentence about an allowance is longer. */
const REACH = 160;
const STOPS = '.!?;|';

/** The sentence that a place of a line stands in. */
export function sentenceAround(folded: string, from: number, to: number): string {
  const first = sentenceStart(folded, from);
  const last = Math.min(folded.length, to + REACH);
  let end = to;
  while (end < last && !isStop(folded, end)) end++;
  return folded.slice(first, end);
}

/** Where that sentence begins and ends. */
export function sentenceSpan(folded: string, from: number, to: number) {
  const start = sentenceStart(folded, from);
  return { start, end: start + sentenceAround(folded, from, to).length };
}

/** Where the sentence before a place begins. */
export function sentenceStart(folded: string, before: number): number {
  const furthest = Math.max(0, before - REACH);
  for (let at = before - 1; at >= furthest; at--) if (isStop(folded, at)) return at + 1;
  return furthest;
}

/** A stop ends a sentence where a gap or a letter of a script without gaps follows. */
function isStop(folded: string, at: number): boolean {
  if (!STOPS.includes(folded.charAt(at))) return false;
  const next = folded.charCodeAt(at + 1);
  return Number.isNaN(next) || next <= 32 || next >= 0x2e80;
}
