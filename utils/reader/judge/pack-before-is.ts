import type { Label, Quantity } from '../tokens/token';

/** "is", right before the amount that it tells. */
const IS =
  /(?:^|[ ,])(?:is|are|es|son|est|sont|e|sao|ni|adalah|ialah|betragt|bedraagt|wynosi|cini|je|составляет|составит|становить|la)(?: de| di| now)? ?$/u;
const LONGEST_IS = 14;
/** What comes first behind the word for what is left, where a pack is named. */
const OF =
  /^ ?(?:\p{L}{3,10} )?(?:from|of|on|in|for|under|your|de|del|da|do|di|du|of|von|im|ihres|deines|van|z|ze|la|ya|cha|из|по|з|dari|paket|cua) /u;
const LONGEST = 90;
const STOP = /[.;!?](?!\d)/;

/** The amounts between "left of" and "is" are those of the pack's name: "left from Week 500 min and 1 GB is 640 MB". */
export function packBeforeIs(
  { start: told }: Quantity,
  labels: readonly Label[],
  quantities: readonly Quantity[],
  folded: string,
): readonly Quantity[] {
  if (!IS.test(folded.slice(Math.max(0, told - LONGEST_IS), told))) return [];
  const left = labels.findLast(
    ({ role, weak, end }) =>
      !weak && (role === 'remaining' || role === 'balance') && end <= told && told - end <= LONGEST,
  );
  if (left === undefined) return [];
  const between = folded.slice(left.end, told);
  if (STOP.test(between) || !OF.test(between)) return [];
  return quantities.filter(({ start, end }) => start >= left.end && end <= told);
}
