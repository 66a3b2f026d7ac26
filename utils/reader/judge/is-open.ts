import type { Finding } from './finding';
import { isAllowance } from './is-allowance';
import { isConditional } from './is-conditional';
import { isInName } from './is-in-name';
import type { Line } from './line';
import { saysOtherwise } from './says-otherwise';
import { sentenceSpan } from './sentence-around';

/** What says in so many letters what it counts is no sentence about it. */
const ITEM = 70;

interface Span {
  start: number;
  end: number;
}

/** An amount by itself, of which nothing is said but what it counts. */
export function isOpen(one: Finding, lines: readonly Line[]): boolean {
  const { quantity, state, partner, aside, purpose, at } = one;
  if (state !== null || partner !== null || aside !== null || purpose === 'other-line')
    return false;
  const line = lines[at];
  if (line === undefined || line.segment.action || line.segment.chrome || line.segment.heading)
    return false;
  if (!isAllowance(one, line) || quantity.doubtful === true) return false;
  const { text, folded } = line.segment;
  if (isInName(quantity, line.labels, text)) return false;
  if (/\d ?$/.test(folded.slice(Math.max(0, quantity.start - 2), quantity.start))) return false;
  const sentence = sentenceSpan(folded, quantity.start, quantity.end);
  if (itemLength(quantity, folded, sentence) > ITEM) return false;
  return !isConditional(folded.slice(sentence.start, sentence.end)) && saysNoMore(line, sentence);
}

/** No word that makes it another thing, no price and no share. */
function saysNoMore({ labels, quantities }: Line, sentence: Span): boolean {
  const inside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
  return (
    !labels.some((label) => inside(label) && saysOtherwise(label) && !label.weak) &&
    !quantities.some(
      (other) =>
        inside(other) &&
        (other.kind === 'percent' ||
          other.kind === 'speed' ||
          (other.kind === 'money' && !isBalance(other, labels))),
    )
  );
}

/** "Balance: 12.40, data 1.35 GB": a sum that is held is no price. */
const isBalance = ({ start: at }: Span, labels: Line['labels']): boolean =>
  labels.some(({ role, weak, end }) => role === 'balance' && !weak && end <= at && at - end <= 4);

/** "Left: data - 812 MB, bonus SMS - 25, 40 minutes": commas part a list of amounts. */
function itemLength(quantity: Span, folded: string, { start, end }: Span): number {
  const before = Math.max(...[',', ';'].map((mark) => folded.lastIndexOf(mark, quantity.start)));
  const behind = folded.slice(quantity.end, end).search(/[,;]/);
  return (behind === -1 ? end : quantity.end + behind) - Math.max(before, start);
}
