import type { Finding } from './finding';
import type { Line } from './line';

/** Between the day and the word for what is filled up then. */
const LONGEST = 50;
const WHEN =
  /^[,;(]? ?(?:when|cand|cuando|quando|quand|lorsque|date (?:de|du)|fecha de|data de|data di|data do|wenn|kdy|kiedy|gdy|kai|kada|kad|ko|nar|da|kun|jolloin|wanneer|waarop|amikor|когда|коли|когато|кога|када|οποτε|οταν|ketika|saat|khi|عندما|حين|متى|כאשר)(?!\p{L})/u;

/** "Slowed down until 5 December, when your plan renews": the end is a beginning as well. */
export function renewedThen(findings: Finding[], lines: readonly Line[]): void {
  for (const one of [...findings]) {
    const { quantity, state, aside, at } = one;
    if (quantity.kind !== 'date' || state !== 'expiry' || aside !== null) continue;
    const line = lines[at];
    if (line === undefined) continue;
    const { labels, quantities, segment } = line;
    const { end } = quantity;
    const word = labels.find(
      ({ role, weak, start }) =>
        role === 'reset' && !weak && start >= end && start - end <= LONGEST,
    );
    if (word === undefined || !WHEN.test(segment.folded.slice(end, word.start))) continue;
    if (quantities.some(({ start }) => start >= end && start < word.start)) continue;
    findings.push({ ...one, state: 'reset' });
  }
}
