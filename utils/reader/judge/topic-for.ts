import type { Label } from '../tokens/token';
import { type Groups, moneyIsHeld, topicOf } from './context';
import type { Finding } from './finding';
import type { Said } from './say';

/** What a quantity is of: data, talk time, messages or money. */
export function topicFor(one: Said, label: Label | null, groups: Groups): Finding['topic'] {
  const { quantity } = one;
  if (quantity.kind === 'data') return 'data';
  if (quantity.kind === 'messages') return 'sms';
  if (quantity.kind === 'duration') return durationTopic(one, label, groups);
  if (quantity.kind === 'money') return isHeld(one, label, groups) ? 'money' : null;
  // A share is never one of money.
  if (quantity.kind === 'percent')
    return topicOf(groups.map((labels) => labels.filter(({ role }) => role !== 'balance')));
  return topicOf(quantity.kind === 'date' ? withoutTwin(aheadOf(one, groups), label) : groups);
}

/** One word for credit and validity: of a date it is the second. */
const withoutTwin = (groups: Groups, label: Label | null): Groups =>
  label === null || label.role === 'balance'
    ? groups
    : groups.map((labels) =>
        labels.includes(label)
          ? labels.filter(({ role, start }) => role !== 'balance' || start !== label.start)
          : labels,
      );

/** "Renewed on 11 March, keep 250 on your account": what comes after a date is of something else. */
function aheadOf({ clause, quantity }: Said, groups: Groups): Groups {
  const [own = [], , ...rest] = groups;
  const told = clause.sentence.labels.filter(
    ({ start, end }) => end <= quantity.start || (start >= clause.start && end <= clause.end),
  );
  return [own, told, ...rest];
}

/** Minutes are talk time where nothing else is said of them. */
function durationTopic(one: Said, outside: Label | null, groups: Groups): Finding['topic'] {
  const { quantity, label, clause } = one;
  if (label?.role === 'expiry' || label?.role === 'reset') return null;
  const own = ({ start, end }: { start: number; end: number }) =>
    start >= quantity.start && end <= quantity.end;
  const told = topicOf(
    groups.map((labels, at) =>
      labels.filter((said) => said.role !== 'balance' && (at >= 2 || !own(said))),
    ),
  );
  const minute = quantity.unit === 'minute';
  const short = minute || quantity.unit === 'hour' || quantity.unit === 'second';
  if (short && (told === null || (told === 'data' && minute)) && groups[0]?.some(own))
    return 'voice';
  // "97200 seconds left": nothing else is counted so for so long.
  if (quantity.unit === 'second' && told === null && isLeftLong(label, quantity.value))
    return 'voice';
  // "Phone and SMS: flat", and below it "16 days left": nobody calls for days.
  if (!short && (told === 'voice' || told === 'sms')) return null;
  if (!minute || told === 'voice' || told === 'money') return told;
  if (told === null && isPartOfTalk(one)) return 'voice';
  // "85 min left" below a row "Voice", or beside the data: what is left of minutes is talk time.
  if ((told === null || told === 'data') && isRest(one, outside)) return 'voice';
  // "1 GB, 35 min and 20 SMS left": what is counted beside data is talk time.
  const counted = clause.sentence.quantities.some(
    ({ kind }) => kind === 'data' || kind === 'messages',
  );
  return told === 'sms' || (counted && label?.role === 'remaining') ? 'voice' : told;
}

/** "87 min" beside "of 150 min left": what is counted out of a whole is talk time. */
const isPartOfTalk = ({ partner, whole, label }: Said): boolean =>
  partner?.quantity.unit === 'minute' && (whole ? partner.label : label)?.role === 'remaining';

/** Right beside it, or in a line of its own. */
const BESIDE = 3;
const isRest = ({ label, quantity, clause }: Said, outside: Label | null): boolean =>
  outside?.role === 'remaining' &&
  !outside.weak &&
  (label === outside
    ? Math.max(label.start - quantity.end, quantity.start - label.end) <= BESIDE
    : clause.start === 0 && clause.sentence.quantities.length === 1);

const LONG = 600;
const isLeftLong = (label: Label | null, seconds: number): boolean =>
  label?.role === 'remaining' && !label.weak && seconds >= LONG;

/** "Tariff of 99 yuan, left: 13 GB of 25 GB": what is left is data. */
const isOfData = ({ quantities }: Said['clause'], { start }: Said['quantity']): boolean =>
  quantities.some((one) => one.kind === 'data' && one.start > start);

/** What is left of money may be left of a limit or a debt: a word for a balance says it. */
const namesBalance = (groups: Groups): boolean =>
  groups.some((labels) => labels.some(({ role }) => role === 'balance'));

/** "Available up to 20 €": the most that could be had. */
const isUpTo = (labels: readonly Label[], start: number): boolean =>
  labels.some(
    ({ role, end }) =>
      role === 'expiry' &&
      end <= start &&
      start - end <= 2 &&
      // In Persian the word for validity is that for credit.
      !labels.some((label) => label.role === 'balance' && label.end === end),
  );

/** "Charges 38, balance 12": the word before is that of the amount before. */
const isOfBefore = (
  end: number,
  label: Label,
  { start }: Said['quantity'],
  { quantities }: Said['clause'],
): boolean =>
  label.end <= start &&
  start - label.end <= 2 &&
  quantities.some((one) => one.kind === 'money' && one.start >= end && one.end <= label.start);

/** "Balance 88.40 Spent 129.20": the word behind has an amount of its own, right behind it. */
const isOfNext = (
  { start, end }: Pick<Label, 'start' | 'end'>,
  label: Label,
  { end: own, start: begin }: Said['quantity'],
  { quantities }: Said['clause'],
): boolean =>
  label.end <= begin &&
  begin - label.end <= 2 &&
  start >= own &&
  quantities.some((one) => one.kind === 'money' && one.start >= end && one.start - end <= 2);

/** "3 August: top-up of credit 300": what was paid on a day. */
const isEntry = ({ quantities, labels }: Said['clause']['sentence']): boolean =>
  quantities[0]?.kind === 'date' &&
  quantities[0].start === 0 &&
  labels.some(({ role, weak }) => role === 'price' && !weak) &&
  !labels.some(({ role, weak }) => role === 'remaining' && !weak);

const isOfSize = ({ quantities, labels }: Said['clause']['sentence']): boolean =>
  quantities.some(({ kind }) => kind === 'data') &&
  !labels.some(({ role }) => role === 'balance' || role === 'remaining' || role === 'used');

const AHEAD = 4;
/** "Recharged £20 on 6 January": words that are not understood, a sum and a day tell what was done. */
const isEvent = ({ start, sentence }: Said['clause'], at: number): boolean =>
  at - start > AHEAD &&
  sentence.labels.length === 0 &&
  sentence.quantities.some(({ kind, start: day }) => kind === 'date' && day > at);

/** Is an amount of money a balance? Its own label decides before what stands around. */
export function isHeld(
  { quantity, label: own, clause }: Said,
  label: Label | null,
  groups: Groups,
): boolean {
  if (isUpTo(groups[0] ?? [], quantity.start) || isEntry(clause.sentence)) return false;
  const near =
    own !== null ||
    !groups.slice(0, 3).some((labels) => labels.some(({ role }) => role === 'data'));
  if (label !== null && !label.weak) {
    if (label.role === 'remaining' && (!near || isOfData(clause, quantity))) return false;
    if (label.role === 'remaining' && !namesBalance(groups)) return false;
    if (label.role === 'balance' || label.role === 'remaining') {
      const beside = groups.find((labels) => labels.includes(label)) ?? [];
      return (
        !(groups[0] ?? []).some(
          ({ role, start, end }) =>
            (role === 'charge' || role === 'offer') &&
            !isOfBefore(end, label, quantity, clause) &&
            !isOfNext({ start, end }, label, quantity, clause),
        ) &&
        !beside.some(
          ({ role, weak, start }) =>
            !weak &&
            (role === 'history' || role === 'bonus') &&
            !(label.end <= quantity.start && beside === groups[0] && start > quantity.end),
        )
      );
    }
    if (label.role === 'charge' || label.role === 'price') return false;
  }
  // "60 GB for £26.90" below "Balances": what a size costs, where no word of its own says otherwise.
  if (label === null && (isOfSize(clause.sentence) || isEvent(clause, quantity.start)))
    return false;
  return moneyIsHeld(groups, quantity.start);
}
