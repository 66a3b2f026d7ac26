import { SEAM } from '../text/letters';
import type { Quantity } from '../tokens/token';
import type { Clause } from './clauses';
import { goesOnOf } from './goes-on-of';
import { namesThing } from './is-named';
import { isPostposed } from './is-postposed';
import type { Said } from './say';
import { saysAvailable } from './says-available';
import { withUnit } from './with-unit';

const AMOUNTS: ReadonlySet<string> = new Set([
  'data',
  'percent',
  'messages',
  'duration',
  'money',
  'number',
]);
/** More is used than there is only by so much. */
const OVERRUN = 1.25;
/** Words for "of" that stand before the whole; other languages put them after it. */
const BEFORE_WHOLE: ReadonlySet<string> = new Set(
  "/ of out-of out from von aus van uit de des du d' di do da sur su sobre z ze iz od is из от із з af fra apo απο din dari trên tren จาก من از מתוך av til".split(
    ' ',
  ),
);

/** "X of Y", "X / Y", "Y 中 X": one is the whole of which the other is a part. */
export function pair(said: readonly Said[], clause: Clause, folded: string, text: string): void {
  for (let at = 0; at + 1 < said.length; at++) {
    const one = said[at];
    const next = said[at + 1];
    if (one === undefined || next === undefined || one.partner !== null) continue;
    if (!AMOUNTS.has(one.quantity.kind)) continue;
    const of = ofBetween(one.quantity, next.quantity, clause, folded);
    if (of === null || isRestBehind(one, next, clause, folded)) continue;
    if (namesThing(of.end, next.quantity, clause.labels, text)) continue;
    if (isShareOf(one, next)) continue;
    if (!makeAlike(one, next)) continue;
    if (one.quantity.kind === 'percent') continue;
    one.partner = next;
    next.partner = one;
    if (isPartFirst(one.quantity, next.quantity, of.word)) next.whole = true;
    else one.whole = true;
  }
}

/** "Used 4.68 GB / left 10.32 GB": two parts, each with its word. What is available may be the whole. */
function isRestBehind(one: Said, next: Said, clause: Clause, folded: string): boolean {
  if (next.quantity.value < one.quantity.value) return false;
  const slash = folded.indexOf('/', one.quantity.end);
  if (slash === -1 || slash > next.quantity.start) return false;
  const rest = clause.labels.find(
    ({ role, start, end }) => role === 'remaining' && start > slash && end <= next.quantity.start,
  );
  if (rest === undefined || saysAvailable(folded.slice(rest.start, rest.end))) return false;
  const used = clause.labels.some(
    ({ role, weak, start }) => role === 'used' && !weak && start < slash,
  );
  return used || (!rest.weak && /\p{L}/u.test(folded.slice(clause.start, one.quantity.start)));
}

interface Of {
  word: string;
  end: number;
}

/** The word or sign between two amounts that makes one a part of the other. */
function ofBetween(one: Quantity, next: Quantity, { labels }: Clause, folded: string): Of | null {
  const between = labels.filter(({ start, end }) => start >= one.end && end <= next.start);
  const says = between.find(
    (label) => label.role !== 'total' && goesOnOf(folded.slice(label.start, label.end)),
  );
  let text = folded.slice(one.end, next.start);
  for (const label of between) text = text.replace(folded.slice(label.start, label.end), '');
  if (text.replaceAll(SEAM, ' ').trim() === '/') return { word: '/', end: next.start };
  // "3 GB left a 10 GB-ból": the ending of the whole.
  const ending = labels.find(
    ({ role, start }) => role === 'of' && start === next.end && folded.charAt(start) === '-',
  );
  if (
    ending !== undefined ||
    labels.some((label) => isPostposed(label, next, folded)) ||
    CASE_BETWEEN.test(withoutStates(folded, one.end, next.start, between)) ||
    (CASE_BEHIND.test(folded.slice(next.end, next.end + REACH)) && !JOINS.test(text))
  )
    return { word: '', end: next.start };
  const of = between.find(({ role }) => role === 'of') ?? says;
  return of === undefined ? null : { word: folded.slice(of.start, of.end), end: of.end };
}

/** "3 GB und 238 Einheiten": words that join end like some that part. */
const JOINS = /(?:^|[^\p{L}])(?:und|sowie|and|plus|en|och|og|et|y|e|[+&,]) *$/u;

/**
 * The whole as some languages decline it: "50 ГБ көлемінің 3,2 ГБ қалды", "10 GB kotanızın 3 GB'ı",
 * "3,4 GB felhasználva a 10 GB keretből", "10 Gt:n paketista 3 Gt".
 */
const CASE_BETWEEN =
  /^(?:['’:-]\p{L}{1,4})? ?\p{L}*(?:[ндт][іы]ң|[ндт][ае]н|n?[iıuü]zin|n?in|[dt][ae]n|ni ?ng|b[oöő]l|st[aä]|[aei]st|ning) *$/u;
/** "10 GB:n paketista jäljellä 3 GB": the word for the state may stand between as well. */
function withoutStates(
  folded: string,
  from: number,
  to: number,
  between: Clause['labels'],
): string {
  const states = between.filter(({ role }) => role === 'remaining' || role === 'used');
  const [first] = states;
  const last = states[states.length - 1];
  return first === undefined || last === undefined || last.end < to - 2
    ? folded.slice(from, to)
    : folded.slice(from, first.start);
}
const CASE_BEHIND =
  /^[: ]?(?:n )?(?:havi )?\p{L}{3,}(?:b[oöő]l|st[aä]|[dt]en|[dt]an|[ндт]ен|[ндт]ан)(?!\p{L})/u;
const REACH = 30;

/** "80% of 10 GB": the amount is the whole, the percentage keeps the word for use. */
function isShareOf(one: Said, next: Said): boolean {
  const [share, whole] = one.quantity.kind === 'percent' ? [one, next] : [next, one];
  if (share.quantity.kind !== 'percent' || whole.quantity.kind !== 'data') return false;
  whole.whole = true;
  whole.partner = share;
  share.partner = whole;
  return true;
}

/** The smaller one is the part; where more is used than there is, the word between tells. */
function isPartFirst(one: Quantity, next: Quantity, of: string): boolean {
  if (one.value <= next.value) return true;
  return one.value <= next.value * OVERRUN && BEFORE_WHOLE.has(of);
}

/** "3.2 / 10 GB": the bare number has its partner's unit. Whether the two can be parts of one. */
function makeAlike(one: Said, next: Said): boolean {
  const [first, second] = [one.quantity, next.quantity];
  if (first.kind === second.kind) {
    return first.kind !== 'money' || first.unit === second.unit;
  }
  if (first.kind === 'number' && takesUnit(second)) {
    one.quantity = withUnit(first, second);
    return true;
  }
  if (second.kind === 'number' && takesUnit(first)) {
    next.quantity = withUnit(second, first);
    return true;
  }
  return false;
}

const takesUnit = ({ kind }: Quantity): boolean =>
  kind === 'data' || kind === 'messages' || kind === 'duration';
