/**
 * A number in [0, 1) that depends on its arguments alone: the same seed and the same question
 * always get the same answer, in whatever order questions are asked.
 */
export function drawn(seed: number, ...question: readonly (string | number)[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of question.join('/')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
