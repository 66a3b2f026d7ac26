import type { Role } from '../lexicon/role';
import type { Label } from '../tokens/token';
import type { Around } from './around';
import type { Finding } from './finding';
import { endsOther, isOfOtherEnd } from './is-of-other-end';
import { isMoney } from './is-priced';
import type { Line } from './line';
import { namesBill } from './names-bill';
import type { Said } from './say';

/** Of what else a moment is the end: of a bill, of a card, of what money bought; null where of none. */
export function asideOfEnd(
  one: Said,
  label: Label | null,
  { line, lines, headings, caption }: Around,
): Finding['aside'] {
  const { folded } = line.segment;
  if (isOfBill(one, headings) || isOfMoney(one, label, folded)) return 'charge';
  if (namesBill(label, one.label === null ? (caption ?? line) : line)) return 'charge';
  if (isOfOtherEnd(one, line, caption, label) || endsOther(one, line, lines)) return 'other-end';
  if (isTerm(one, folded)) return 'price';
  const priced = isMoney(one.clause.sentence.quantities);
  return one.quantity.kind === 'duration' && priced ? 'price' : null;
}

/** "168 hours after purchase", "30 days from activation": how long it lasts, not how long from now. */
const isTerm = ({ quantity, clause }: Said, folded: string): boolean =>
  quantity.kind === 'duration' &&
  (clause.labels.some(({ role, weak }) => !weak && (role === 'start' || role === 'price')) ||
    isLength(clause, quantity, folded) ||
    isRestBehind(clause.sentence, quantity.end) ||
    AFTER.test(folded.slice(Math.max(0, quantity.start - REACH), quantity.start)));
/** "Cycle 30 days", "Chu kỳ 30 ngày", "Valid: 30 days": how long a period is, where nothing says that it is left. */
const isLength = (
  { labels }: Said['clause'],
  { start, end }: Said['quantity'],
  folded: string,
): boolean =>
  labels.some(
    (label) =>
      label.end <= start &&
      (label.role === 'reset'
        ? PERIOD.test(folded.slice(label.start, label.end))
        : label.role === 'expiry' && folded.charAt(label.end - 1) === ':') &&
      /^[ :：-]*$/.test(folded.slice(label.end, start)),
  ) && !labels.some(({ role, end: last }) => LEFT.has(role) && last > end);

/** "Term 4 weeks · 16 days left": of two spans the second is what is left of the first. */
const isRestBehind = ({ labels, quantities }: Said['clause']['sentence'], end: number): boolean =>
  quantities.some(({ kind, start }) => kind === 'duration' && start >= end) &&
  labels.some(({ role, weak, start }) => role === 'remaining' && !weak && start >= end);

const LEFT: ReadonlySet<Role> = new Set<Role>(['remaining', 'expiry', 'reset']);
const PERIOD =
  /(?:cycle|ciclo|cyklus|cykl|zyklus|ciklus|tsukli|siklus|chu ky|dongu|цикл|周期|週期|サイクル|주기|รอบบิล)$/u;
/** "Rollover data expires after 1 month", "verfällt nach 30 Tagen". */
const AFTER =
  /(?:^| )(?:after|nach|apres|au bout de|despues de|tras|dopo|apos|na|efter|etter|jalkeen|po|после|через|після|след|dupa|meta|sonra|sau|setelah|selepas) $/;
const REACH = 14;

export const isEnd = ({ kind }: Said['quantity'], label: Label | null): boolean =>
  (kind === 'date' || kind === 'duration') &&
  (label?.role === 'expiry' || label?.role === 'reset' || label?.role === 'expired');

/** "Your balance is $20 and expires on 18/03", "$33 a month until March": the date is the money's. */
function isOfMoney(
  { clause: { sentence, start }, quantity }: Said,
  label: Label | null,
  folded: string,
): boolean {
  if (isBracketedWith(sentence, quantity, folded)) return true;
  // "Valid until 28 May · 250 UAH a month": what stands behind a dot in the middle is another item.
  const dot = folded.indexOf('·', start);
  // "Valid until 9 November, then renews for 12.99 €": the price of the next one.
  const renewed = sentence.labels.find(
    ({ role, start: at }) => role === 'reset' && at >= quantity.end,
  );
  const end = Math.min(dot === -1 ? folded.length : dot, renewed?.start ?? folded.length);
  const priced = sentence.quantities.find(({ kind }) => kind === 'money');
  if (priced !== undefined && isPackOf(sentence, priced, folded)) return false;
  const kinds = sentence.quantities.flatMap((one) => (one.start < end ? [one.kind] : []));
  return kinds.includes('money') && !kinds.includes('data') && label?.role !== 'reset';
}

/** "Left: (OP=970 until 09.05) MB=43": what a bracket names beside its end. */
function isBracketedWith(
  { quantities }: Said['clause']['sentence'],
  { start }: Said['quantity'],
  folded: string,
): boolean {
  const open = folded.lastIndexOf('(', start);
  if (open === -1 || folded.slice(open, start).includes(')')) return false;
  const inside = quantities.filter((one) => one.start > open && one.end <= start);
  return (
    inside.length > 0 &&
    inside.every(
      (one) =>
        one.kind === 'money' ||
        (one.kind === 'number' &&
          /[=:] ?$/.test(folded.slice(Math.max(0, one.start - 2), one.start))),
    )
  );
}

const PACK: ReadonlySet<Role> = new Set<Role>(['booster', 'total']);

/** "Option 5 € – active until 19 September": the pack is called by its price. */
const isPackOf = (
  { labels }: Said['clause']['sentence'],
  { start, end }: Said['quantity'],
  folded: string,
): boolean =>
  /^ ?[-–—|:] ?\p{L}/u.test(folded.slice(end, end + 4)) &&
  labels.some((label) => PACK.has(label.role) && label.end <= start && start - label.end <= 2);

const charges = (labels: readonly Label[]): boolean =>
  labels.some(({ role, weak }) => role === 'charge' && !weak);

/** A date to pay until. */
function isOfBill({ clause }: Said, headings: readonly Line[]): boolean {
  if (charges(clause.sentence.labels)) return true;
  const data = clause.sentence.labels.some(({ role }) => role === 'data');
  const above = headings[0]?.labels ?? [];
  // "Bills and balance" is above both.
  return !data && charges(above) && !above.some(({ role }) => role === 'balance');
}
