import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';
import type { Around } from './around';
import { asideOfEnd, isEnd } from './aside-of-end';
import { asksToSignIn } from './caption';
import { asideOf } from './context';
import type { Finding } from './finding';
import { hasBar } from './has-bar';
import { inHistoryList, inHistoryPart, inHistoryRow } from './history-rows';
import { ignoredFor, TOLD } from './ignored-for';
import { isAlert } from './is-alert';
import { isAnswer } from './is-answer';
import { isAtMost } from './is-at-most';
import { isGot } from './is-got';
import { isHeldMoney } from './is-held-money';
import { isPerCall } from './is-per-call';
import { isMoney, isPriced } from './is-priced';
import { isQuoted } from './is-quoted';
import { isRateTable } from './is-rate-table';
import { isThreshold } from './is-threshold';
import { isToCome } from './is-to-come';
import type { Line } from './line';
import type { Said } from './say';

/** Beside a price, or on a button, an amount is for sale; below "History" it is over. */
export function asideFor(one: Said, label: Label | null, around: Around): Finding['aside'] {
  const { line, lines, groups, headings } = around;
  const { quantity, clause } = one;
  if (quantity.kind === 'money')
    return one.label?.role !== 'balance' && PER_DAYS.test(line.segment.folded.slice(quantity.end))
      ? 'price'
      : isHeldMoney(one, label, around)
        ? null
        : (asideOf(groups, new Set()) ?? 'charge');
  const ends = isEnd(quantity, label);
  const aside = asideOf(groups, ignoredFor(one, label, ends, around));
  if (isPerCall(quantity, line.segment.folded)) return 'voice';
  // "Sign in for the first time and get 1 GB"
  if (one.label === null && !ends && asksToSignIn(line)) return 'offer';
  if (ends) return asideOfEnd(one, label, around) ?? aside;
  if (aside !== null) return aside;
  if (around.tied && label !== null && around.caption !== null)
    if (isRateTable(label, around.caption, line, lines)) return 'price';
  if (isPieces(one, groups, line.segment.folded)) return 'offer';
  if (isQuoted(quantity, line) || isGot(one, line.segment.folded)) return 'offer';
  if (mayBeUsed(one, line.segment.folded)) return 'offer';
  if (isToCome(one, line.segment.folded)) return 'speed';
  if (isAnswer(line, lines, headings)) return 'offer';
  if (isAlert(one, line.segment.folded)) return 'speed';
  if (one.partner === null && isAtMost(one, line.segment.folded)) return 'speed';
  if (quantity.kind === 'percent')
    return isBound(one, line)
      ? 'speed'
      : one.label !== null && isThreshold(one, one.label, line.segment.folded)
        ? 'speed'
        : aside;
  if (inHistoryRow(line, lines) || inHistoryPart(headings, lines)) return 'history';
  if (label?.role !== 'remaining' && inHistoryList(line, lines)) return 'history';
  if (line.segment.action && !showsNumber(one, around)) return 'offer';
  if (isCondition(one)) return 'speed';
  if (one.label !== null && isThreshold(one, one.label, line.segment.folded)) return 'speed';
  const sold =
    isMoney(clause.quantities) ||
    (isMoney(clause.sentence.quantities) && !holdsAll(clause.sentence));
  const told = one.label !== null || one.partner !== null;
  if (sold && !(told && (isSure(one) || !isMoney(clause.quantities)))) return 'price';
  if ((label !== null && label.role !== 'total') || one.partner !== null) return null;
  if (isMoney(clause.sentence.quantities) && !holdsAll(clause.sentence)) return 'price';
  if (one.label?.role === 'total' && !one.label.weak) return null;
  return isPriced(line, lines) && !hasBar(line.segment) ? 'price' : null;
}

/** "You have used 50 %. After 100 % usage the speed is 64 kbit/s": beside a share that is told, what would be. */
const isBound = ({ quantity, clause: { sentence } }: Said, { quantities }: Line): boolean =>
  quantity.value === 100 &&
  (sentence.quantities.some(({ kind }) => kind === 'speed') ||
    sentence.labels.some(({ role }) => role === 'throttled' || role === 'speed')) &&
  quantities.some(({ kind, value }) => kind === 'percent' && value < 100);

const UP_TO =
  /^ (?:up to|bis zu|jusqu'a|hasta|fino a|ate|tot(?: en met)?|op til|opp til|upp till|(?:az )?do|pina la|до|iki|legfeljebb|nejvyse|maksymalnie|enintaan|έως|εως) $/;

/** "3 pcs left" where nobody speaks of messages: what a shop has. */
const PIECES = /(?:ks|szt|шт|件)$/;
const isPieces = ({ quantity }: Said, groups: Around['groups'], folded: string): boolean =>
  quantity.kind === 'messages' &&
  PIECES.test(folded.slice(quantity.start, quantity.end)) &&
  !groups.some((labels) => labels.some(({ role }) => role === 'sms'));

/** "8.90 / 4 weeks" below "Balance": what is paid each time. */
const PER_DAYS = /^ ?\/ ?\d+ ?\p{L}/u;

/** "You can save up to 100 GB of unused data" */
const CAN =
  /(?:(?<!\p{L})(?:can|kannst|konnen|pouvez|peux|puedes|puede|puoi|pode|podes|kan|kunt|voit|mozes|mozesz|muzete|puteti|poti|mozete|можете)(?!\p{L})[^.]{0,30} (?:up to|bis zu|jusqu'a|hasta|fino a|ate|tot|op til|opp til|upp till|jopa|do|pana la|до)| legfeljebb) $/u;

/** "Use up to 22 GB in the EU", "what is left, up to 10 GB, is kept": the most that could be. */
const mayBeUsed = ({ quantity, label }: Said, folded: string): boolean =>
  (label?.role === 'used' || label?.role === 'remaining') &&
  quantity.kind === 'data' &&
  (label.end <= quantity.start
    ? UP_TO.test(folded.slice(label.end, quantity.start))
    : label.role === 'remaining' && CAN.test(folded.slice(0, quantity.start)));

/** A link of a number, its name and what can be done shows the number. */
const isTile = ({ segment: { folded } }: Line): boolean => folded.split(SEAM).length >= 3;

/** Its own words say what it is, or those of the other line of its link. */
function showsNumber(one: Said, { line, caption }: Around): boolean {
  if (isSure(one)) return isTile(line) || line.segment.tile === true;
  return (
    line.segment.tile === true &&
    caption?.segment.tile === true &&
    Math.abs(caption.segment.at - line.segment.at) <= 2 &&
    caption.labels.some(({ role, weak }) => !weak && TOLD.has(role))
  );
}

const NEAR = 12;

/** "Your balance is 62.15, of 20 GB 7 are used": all the money of the sentence is a balance. */
const holdsAll = ({ quantities, labels }: Said['clause']['sentence']): boolean =>
  quantities
    .filter(({ kind }) => kind === 'money')
    .every(({ start }) =>
      labels.some(
        ({ role, weak, end }) => role === 'balance' && !weak && end <= start && start - end <= NEAR,
      ),
    );

/** Its own words, or those of its part, say that it is left or was used. */
function isSure({ label, partner, quantity, clause }: Said): boolean {
  const own = label ?? partner?.label ?? null;
  if (own === null || own.weak || (own.role !== 'remaining' && own.role !== 'used')) return false;
  // "See what is left, buy packs of 15 GB from 199": the word next to it is that of a price.
  const { end } = own;
  return !clause.labels.some(
    ({ role, weak, start, end: last }) =>
      role === 'price' && !weak && start >= end && last <= quantity.start,
  );
}

/** "From 600 GB on at reduced speed" tells what would be. */
function isCondition({ clause, label, partner }: Said): boolean {
  if (partner !== null || (label !== null && !label.weak && label.role !== 'used')) return false;
  const slowed = clause.labels.find(({ role, weak }) => role === 'throttled' && !weak);
  return slowed !== undefined && !clause.labels.some(({ role }) => role === 'used-up');
}
