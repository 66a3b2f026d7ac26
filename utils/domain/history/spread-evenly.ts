/** A part of some bytes, in the slot of that number. */
export interface Part {
  slot: number;
  bytes: number;
}

/**
 * Bytes used between two moments, spread evenly over slots of equal length. Each part is the
 * difference of two rounded sums, so that the parts are integers and sum to the bytes exactly.
 * @param shift moves where slots begin: local days are UTC days, shifted
 */
export function spreadEvenly(
  bytes: number,
  span: { from: number; to: number },
  length: number,
  shift = 0,
): Part[] {
  const { from, to } = span;
  const parts: Part[] = [];
  if (bytes === 0) return parts;
  let before = 0;
  // A moment on the border belongs to what ends there.
  const last = Math.ceil((to + shift) / length) - 1;
  for (let slot = Math.floor((from + shift) / length); slot <= last; slot += 1) {
    const end = (slot + 1) * length - shift;
    const until = end >= to ? bytes : Math.floor(bytes * ((end - from) / (to - from)));
    if (until !== before) parts.push({ slot, bytes: until - before });
    before = until;
  }
  return parts;
}
