import type { Role } from '../lexicon/role';
import { SEAM } from '../text/letters';
import type { Label } from '../tokens/token';
import { asksToSignIn } from './caption';
import { asideOf, type Groups } from './context';
import type { Finding } from './finding';
import { inHistoryList, inHistoryPart, inHistoryRow } from './history-rows';
import { isAlert } from './is-alert';
import { isAnswer } from './is-answer';
import { isGot } from './is-got';
import { endsOther, isOfOtherEnd } from './is-of-other-end';
import { isPerCall } from './is-per-call';
import { isMoney, isPriced } from './is-priced';
import { isQuoted } from './is-quoted';
import { isRateTable } from './is-rate-table';
import { isThreshold } from './is-threshold';
import { isToCome } from './is-to-come';
import type { Line } from './line';
import { namesBill } from './names-bill';
import type { Said } from './say';
import { sentenceStart } from './sentence-around';
import { rowOf } from './surroundings';
import { isHeld } from './topic-for';

interface Around {
  line: Line;
  lines: readonly Line[];
  groups: Groups;
  headings: readonly Line[];
  /** The line that its label stands in, where that is another one. */
  caption: Line | null;
  /** Its label is the header of its column. */
  tied: boolean;
}

/** Beside a price, or on a button, an amount is for sale; below "History" it is over. */
export function asideFor(one: Said, label: Label | null, around: Around): Finding['aside'] {
  const { line, lines, groups, headings } = around;
  const { quantity, clause } = one;
  if (quantity.kind === 'money')
    return isSenderPrice(quantity, line)
      ? 'charge'
      : isHeld(one, label, groups) && !isAsked(one, line.segment.folded)
        ? null
        : (asideOf(groups, new Set()) ?? 'charge');
  const ends = isEnd(quantity, label);
  const ignored = usesIgnored(label, one.label !== null, ends);
  // A table of what is left and until when is none of offers, whatever stands above it.
  if (around.tied && label !== null && (TOLD.has(label.role) || isInUse(line, lines))) {
    ignored.add('offer');
    ignored.add('price');
  }
  if (isInUseUntil(one) || isHeldAlone(one, line)) ignored.add('offer');
  if (isOfOwnPlan(one, line)) ignored.add('price');
  // "All packs renew on 23 October" below "Hotspot: 3 of 3 GB".
  if (ends && !clause.sentence.labels.some(({ role }) => role === 'hotspot'))
    ignored.add('hotspot');
  const aside = asideOf(groups, ignored);
  if (isPerCall(quantity, line.segment.folded)) return 'voice';
  // "Sign in for the first time and get 1 GB"
  if (one.label === null && !ends && asksToSignIn(line)) return 'offer';
  if (ends && (isOfBill(one, headings) || isOfMoney(one, label, line.segment.folded)))
    return 'charge';
  if (ends && namesBill(label, one.label === null ? (around.caption ?? line) : line))
    return 'charge';
  if (ends && (isOfOtherEnd(one, line, around.caption, label) || endsOther(one, line, lines)))
    return 'other-end';
  if (ends && isTerm(one, line.segment.folded)) return 'price';
  if (ends)
    return quantity.kind === 'duration' && isMoney(clause.sentence.quantities) ? 'price' : aside;
  if (aside !== null) return aside;
  if (around.tied && label !== null && around.caption !== null)
    if (isRateTable(label, around.caption, line, lines)) return 'price';
  if (isQuoted(quantity, line) || isGot(one, line.segment.folded)) return 'offer';
  if (mayBeUsed(one, line.segment.folded)) return 'offer';
  if (isToCome(one, line.segment.folded)) return 'speed';
  if (isAnswer(line, lines, headings)) return 'offer';
  if (isAlert(one, line.segment.folded)) return 'speed';
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
  return isPriced(line, lines) ? 'price' : null;
}

/** "You have used 50 %. After 100 % usage the speed is 64 kbit/s": beside a share that is told, what would be. */
const isBound = ({ quantity, clause: { sentence } }: Said, { quantities }: Line): boolean =>
  quantity.value === 100 &&
  (sentence.quantities.some(({ kind }) => kind === 'speed') ||
    sentence.labels.some(({ role }) => role === 'throttled' || role === 'speed')) &&
  quantities.some(({ kind, value }) => kind === 'percent' && value < 100);

const UP_TO =
  /^ (?:up to|bis zu|jusqu'a|hasta|fino a|ate|tot(?: en met)?|op til|opp til|upp till|(?:az )?do|pina la|до) $/;

/** "Use up to 22 GB in the EU", "what is left, up to 10 GB, is kept": the most that could be. */
const mayBeUsed = ({ quantity, label }: Said, folded: string): boolean =>
  (label?.role === 'used' || label?.role === 'remaining') &&
  quantity.kind === 'data' &&
  label.end <= quantity.start &&
  UP_TO.test(folded.slice(label.end, quantity.start));

/** "8.2 GB left, valid until 27/11" below "Promo": the pack that one has. */
const isInUseUntil = ({ label, clause: { sentence } }: Said): boolean =>
  (label?.role === 'remaining' || label?.role === 'expiry') &&
  !label.weak &&
  sentence.quantities.some(({ kind }) => kind === 'data') &&
  sentence.labels.some(({ role, weak }) => role === 'remaining' && !weak) &&
  sentence.quantities.some(({ kind }) => kind === 'date') &&
  sentence.labels.some(({ role, weak }) => role === 'expiry' && !weak) &&
  !sentence.labels.some(({ role }) => role === 'offer' || role === 'price');

/** "Discounts: | You have 938 MB left.": a cell that says so in a sentence of its own. */
const isHeldAlone = (
  { label, quantity, clause: { sentence } }: Said,
  { segment, quantities }: Line,
): boolean =>
  label?.role === 'remaining' &&
  !label.weak &&
  label.end <= quantity.start &&
  quantities.length === 1 &&
  segment.element.tag === 'td' &&
  !sentence.labels.some(({ role }) => role === 'offer' || role === 'price');

const OWN =
  /(?<!\p{L})(?:your|votre|ton|ihre[mns]?|ihr|deine[mns]?|dein|su|tu|seu|teu|tuo|je|jouw|uw|din|ditt|dit|twoim|twojego|vasem|vaseho|vasom|vasoj|vasem|ваш(?:его|ем|ому|а|)|вашого|вашому|sizin|paketiniz\p{L}*|σασ|σου)(?!\p{L})/u;

/** "The volume of your subscription is 1024 MB a month": a price nowhere, and one's own. */
const isOfOwnPlan = (
  { label, quantity, clause: { sentence } }: Said,
  { quantities, segment: { folded } }: Line,
): boolean =>
  quantity.kind === 'data' &&
  label?.role === 'total' &&
  !label.weak &&
  !quantities.some(({ kind }) => kind === 'money') &&
  OWN.test(folded.slice(sentenceStart(folded, quantity.start), quantity.start)) &&
  !sentence.labels.some(({ role }) => role === 'offer');

/** A table of more columns tells of no one line. */
const WIDEST = 24;
const TOLD: ReadonlySet<Role> = new Set<Role>(['remaining', 'used', 'balance', 'expiry']);

/** Its row has a column of what is left or was used. */
function isInUse({ segment }: Line, lines: readonly Line[]): boolean {
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return false;
  return lines
    .slice(row.first, row.last + 1)
    .flatMap((one) => one.segment.headers)
    .some(({ at }) =>
      lines[at]?.labels.some(
        ({ role, weak }) => !weak && (role === 'remaining' || role === 'used'),
      ),
    );
}

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

/** "30 euro for 30 days?": who asks does not tell what there is, but for the words before it. */
const isAsked = ({ label, quantity: { end } }: Said, folded: string): boolean =>
  label === null && /^[^.!?？。]{1,80}[?？]/u.test(folded.slice(end, end + 82));

/** "RM0 Operator: …": what the message costs who gets it, ahead of who sends it. */
const SENDER = /^ ?\p{L}[\p{L}\d ]{1,20}:/u;
const isSenderPrice = (
  { value, start, end }: Said['quantity'],
  { segment: { at, folded }, labels }: Line,
): boolean =>
  value === 0 &&
  at === 0 &&
  start === 0 &&
  SENDER.test(folded.slice(end)) &&
  !labels.some((label) => label.start >= end && label.start < folded.indexOf(':', end));

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

const isEnd = ({ kind }: Said['quantity'], label: Label | null): boolean =>
  (kind === 'date' || kind === 'duration') &&
  (label?.role === 'expiry' || label?.role === 'reset' || label?.role === 'expired');

/** What is left is neither history nor for sale, whatever the heading above is called. */
function usesIgnored(label: Label | null, own: boolean, ends: boolean): Set<Role> {
  if (label === null) return new Set();
  if (label.role === 'remaining' || ends) return new Set<Role>(['history', 'price']);
  if (label.role === 'used') return new Set<Role>(['price']);
  return new Set<Role>(own && !label.weak ? ['history'] : []);
}

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

/** "From 600 GB on at reduced speed" tells what would be. */
function isCondition({ clause, label, partner }: Said): boolean {
  if (partner !== null || (label !== null && !label.weak && label.role !== 'used')) return false;
  const slowed = clause.labels.find(({ role, weak }) => role === 'throttled' && !weak);
  return slowed !== undefined && !clause.labels.some(({ role }) => role === 'used-up');
}
