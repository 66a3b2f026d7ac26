import { SEAM } from '../text/letters';
import { readCountUnit } from '../tokens/count-unit';
import type { Label, Quantity } from '../tokens/token';
import { type Groups, topicOf } from './context';
import type { Said } from './say';
import { withUnit } from './with-unit';

const STATES: ReadonlySet<string> = new Set(['remaining', 'used', 'total']);

/** "Send ROAM to 1833": what stands before a number to call. */
const CALLED =
  /(?:至|到|致電|致电|撥打|拨打|撥|拨|\p{L}[^\p{L}]{1,3}(?:to|an|al|au|ao|na|naar|til|till|на|ke|den|đến))\s*$/u;

/** "28 •• •• 63": the digits that are shown of a number to call. */
const MASKED_AHEAD = /[•●*×]{2,} ?$/;
const MASKED_BEHIND = /^ ?[•●*×]{2,}/;
const REACH = 10;

/** "Minutes: 120" */
const isMinutes = (groups: Groups, quantity: Quantity, folded: string): boolean =>
  groups[0]?.some(
    ({ role, start, end }) =>
      role === 'voice' &&
      end <= quantity.start &&
      /^: ?$/.test(folded.slice(end, quantity.start)) &&
      readCountUnit(folded, start)?.unit === 'minute',
  ) === true;

/** Words for pieces, which count messages below a word for them. */
const PIECES =
  /^ {0,2}(?:adet|db|stk|kom|buc|kpl|pcs|pieces?|pz|unid|uds|tk|vnt|gab|dona|дана|бр|ком|шт|szt|τεμ|τμχ|عدد)(?!\p{L})/u;
const isPieces = ({ end }: Quantity, folded: string): boolean =>
  PIECES.test(folded.slice(end, end + REACH).replaceAll(SEAM, ' '));

/** "TXT: 24 left", whatever else the line tells. */
const isTexts = (groups: Groups, { start }: Quantity, folded: string): boolean =>
  groups[0]?.some(
    ({ role, end }) => role === 'sms' && end <= start && /^[:：] ?$/.test(folded.slice(end, start)),
  ) === true;

/** "Balance" is the head of a column as well, where a row "SMS" counts 163. */
const withoutBalance = (labels: readonly Label[]): Label[] =>
  labels.filter(({ role }) => role !== 'balance');

const isMoney = ([own = []]: Groups): boolean => own.some(({ role }) => role === 'balance');

/** "SMS balance: 45", "Balance of minutes: 37": words that count, and are not of money. */
function balanceOf(own: readonly Label[] = [], { start }: Quantity, folded: string) {
  const ahead = own.filter(({ role, end }) => role !== 'remaining' && end <= start);
  const one = ahead.find(({ role }) => role === 'sms' || role === 'voice');
  if (one === undefined || !/^[:： ]{0,3}$/.test(folded.slice(ahead.at(-1)?.end, start)))
    return null;
  return one.role === 'sms' || readCountUnit(folded, one.start)?.unit === 'minute'
    ? one.role
    : null;
}

/** "Left: 50 of 50" under "SMS" counts messages, under "Calls" minutes. */
export function countUp(
  { quantity, partner }: Said,
  label: Label | null,
  groups: Groups,
  folded: string,
  bare: boolean,
): Quantity {
  // "2 attempts left" counts something else.
  if (quantity.kind !== 'number') return quantity;
  const texts = label?.role === 'remaining' && isTexts(groups, quantity, folded);
  if (texts) return withUnit(quantity, { kind: 'messages', unit: 'message' });
  if (!bare && !isPieces(quantity, folded)) return quantity;
  if (partner === null && CALLED.test(folded.slice(0, quantity.start))) return quantity;
  if (MASKED_AHEAD.test(folded.slice(Math.max(0, quantity.start - REACH), quantity.start)))
    return quantity;
  if (MASKED_BEHIND.test(folded.slice(quantity.end, quantity.end + REACH))) return quantity;
  const left = label?.role === 'remaining' && !isMoney(groups) && topicOf(groups) === 'money';
  if ((left || label?.role === 'balance') && Number.isInteger(quantity.value)) {
    const held = isMoney(groups)
      ? balanceOf(groups[0], quantity, folded)
      : topicOf(groups.map(withoutBalance));
    if (held === 'sms') return withUnit(quantity, { kind: 'messages', unit: 'message' });
    if (held === 'voice' && !isPieces(quantity, folded))
      return withUnit(quantity, { kind: 'duration', unit: 'minute' });
  }
  const topic = topicOf(groups);
  const counted = (label !== null && STATES.has(label.role)) || partner !== null;
  // "45 pieces left" below "Calls" are no minutes.
  if (topic === 'voice' && isPieces(quantity, folded)) return quantity;
  if (topic === 'voice' && (counted || isMinutes(groups, quantity, folded)))
    return withUnit(quantity, { kind: 'duration', unit: 'minute' });
  if (topic !== 'sms') return quantity;
  const alone = groups[0]?.some(({ role, end }) => role === 'sms' && end <= quantity.start);
  return counted || alone ? withUnit(quantity, { kind: 'messages', unit: 'message' }) : quantity;
}
