import type { Role } from '../lexicon/role';
import type { Label, Quantity } from '../tokens/token';
import { asideFor } from './aside-for';
import { captionsAhead } from './captions-ahead';
import { type Groups, purposeOf, someRole } from './context';
import { countUp } from './count-up';
import type { Finding } from './finding';
import { isAny } from './is-any';
import { isAtLeast } from './is-at-least';
import { isBesides } from './is-besides';
import { isListed, isRestOfPack } from './is-listed';
import { isNotice } from './is-notice';
import { isOwed } from './is-owed';
import { isPerCall } from './is-per-call';
import type { Line } from './line';
import { ownTerm } from './own-term';
import { isPlanSize } from './plan-words';
import { nameOf, placesOf, quoteOf } from './quote-of';
import type { Said } from './say';
import type { State } from './state';
import { isBare, stateAround } from './state-around';
import { rowOf } from './surroundings';
import { topicFor } from './topic-for';
import { withoutButtons } from './without-buttons';

/** What stands around the lines of a page. */
export interface Surroundings {
  lines: readonly Line[];
  /** For every line the headings above it, innermost first. */
  headings: readonly (readonly Line[])[];
  /** Those that tell of other lines of the account. */
  others: ReadonlySet<Line>;
}

const STATES: ReadonlySet<string> = new Set(['remaining', 'used', 'total', 'expiry', 'reset']);

function asState(role: Role): State | null {
  if (role === 'expired') return 'expiry';
  if (role === 'balance') return 'remaining';
  return STATES.has(role) ? (role as State) : null;
}

/** "High-speed data today": the day is read as a moment. */
const isOfToday = ({ quantities, labels }: Line): boolean =>
  quantities.some(({ kind, value }) => kind === 'duration' && value === 0) &&
  labels.some(({ role }) => role === 'data');

const NONE: readonly Label[] = [];

/** Between two things that a page is for. */
const AND =
  /[・/&,|+、]|(?:^|\s)(?:und|and|et|y|e|i|en|och|og|ja|и|та|a|și|va|ve|dan|及|和|与|與)(?:\s|$)|及び/u;

const SOLD: ReadonlySet<Role> = new Set<Role>(['offer', 'price']);

/** "Number 0936-XXX-218 · 4G Select 699": the line and its plan, whatever that is called. */
function ofLine({ labels, quantities }: Line): readonly Label[] {
  const named = labels.some(({ role, weak }) => role === 'line' && !weak);
  const paid = quantities.some(({ kind }) => kind === 'money');
  return named && !paid ? labels.filter(({ role }) => !SOLD.has(role)) : labels;
}

/** "It gives 5 GB for a month and 9 euros of credit": what one gets, where nothing ahead says that one has it. */
const isGiven = ({ quantity, label, clause: { sentence } }: Said): boolean =>
  quantity.kind === 'money' &&
  label !== null &&
  label.start >= quantity.end &&
  sentence.quantities.some(({ kind, end }) => kind === 'data' && end <= quantity.start) &&
  !sentence.labels.some(
    ({ role, end }) =>
      end <= quantity.start && (role === 'remaining' || role === 'used' || role === 'balance'),
  );

/** "Data left・add data" names a page for both: nothing on it is a booster for that. */
function ofHeading(heading: Line): readonly Label[] {
  const labels = ofLine(heading);
  const { folded, element } = heading.segment;
  if (element.tag !== 'h1' || !AND.test(folded)) return labels;
  const told = labels.some(({ role, start }) =>
    labels.some((one) => one.role === 'booster' && STATES.has(role) && start < one.start),
  );
  return told ? labels.filter(({ role }) => role !== 'booster') : labels;
}

const known = new WeakMap<readonly Line[], readonly (readonly Label[])[]>();

/** Lines below the same headings share one list of them. */
function labelsOf(headings: readonly Line[]): readonly (readonly Label[])[] {
  const before = known.get(headings);
  if (before !== undefined) return before;
  const made = headings.map(ofHeading);
  known.set(headings, made);
  return made;
}

/** A quantity with all that its words and its place on the page say about it. */
export function judgeSaid(said: Said, line: Line, page: Surroundings): Finding {
  const one = withoutButtons(said, line);
  const { lines } = page;
  const { segment } = line;
  const { clause } = one;
  const headings = page.headings[segment.at] ?? [];
  const headers =
    segment.headers.length === 0 ? [] : segment.headers.flatMap((header) => lines[header.at] ?? []);
  const outside =
    one.label === null &&
    !one.whole &&
    isBare(one, line) &&
    !isPlanSize(one.quantity, segment.folded)
      ? stateAround(one, line, lines, headers, headings)
      : null;
  const own = one.label !== null && isAny(one.label, segment.folded) ? null : one.label;
  const label = partLabel(one, own ?? outside?.label ?? null);
  const ahead = ownTerm(line, lines) ?? captionsAhead(line, lines);
  const groups: Groups = [
    clause.labels,
    clause.sentence.labels,
    ...(outside?.line === undefined ? [] : [outside.line.labels]),
    headers.length === 0 ? NONE : headers.flatMap(({ labels }) => labels),
    ...ahead.map(ofLine),
    ...labelsOf(headings),
  ];
  const listed =
    !one.whole && (label === null ? isListed(one, line, lines) : isRestOfPack(one, line));
  const stated = listed ? 'remaining' : label === null ? null : asState(label.role);
  const quantity = countUp(one, label, groups, segment.folded, isBare(one, line));
  const away = () => {
    if (isGiven(one)) return 'offer';
    if (isOwed(one, line, lines)) return 'charge';
    if (isNotice(quantity, segment.folded)) return 'other-end';
    return asideFor(one, label ?? one.partner?.label ?? null, {
      line,
      lines,
      groups: withoutNextHotspot(one, groups, segment.folded),
      headings,
      caption: outside?.line ?? null,
      tied: outside !== null && headers.includes(outside.line),
    });
  };
  const names = label?.role === 'balance' && (one.quantity.kind === 'money' || segment.heading);
  return {
    quantity,
    // A heading "Prepaid 25 GB" names a plan; money that is held is neither left nor used.
    state: one.whole ? 'total' : names ? null : stated,
    weak: label?.weak ?? listed,
    ...(one.label === null && label !== null ? { elsewhere: true } : {}),
    topic:
      isOwed(one, line, lines) || isAtLeast(one.quantity, segment.folded)
        ? null
        : ofOwnLine(topicFor(one, label, groups), quantity, line),
    row: rowOf(segment)?.first ?? null,
    purpose: purposeFor(one, line, groups, page.others),
    aside: listed && !isPerCall(one.quantity, segment.folded) ? null : away(),
    partner: null,
    daily: someRole(groups.slice(0, 3), 'daily') || ahead.some(isOfToday),
    places: placesOf(line, headings),
    within: segment.element,
    at: segment.at,
    name: nameOf(line, ahead, headings),
    ...calledIn(one, segment.folded),
    quote: quoteOf(one, line, outside),
  };
}

const COUNTED: Readonly<Record<string, Finding['topic']>> = {
  data: 'data',
  messages: 'sms',
  duration: 'voice',
};

/** Below "Account" a line "Internet: 845 MB left. Valid until 14 March": the end of what the line counts. */
function ofOwnLine(
  topic: Finding['topic'],
  { kind, start }: Quantity,
  { quantities }: Line,
): Finding['topic'] {
  if (topic !== 'money' || kind !== 'date') return topic;
  if (quantities.some((one) => one.kind === 'money')) return topic;
  const before = quantities.findLast((one) => one.end <= start && COUNTED[one.kind] !== undefined);
  return before === undefined ? topic : (COUNTED[before.kind] ?? topic);
}

const NAMED = /^[^:：\d]{3,60}[:：]/u;

/** "GPRS: 845 MB left", "By the browser: 10 MB used": what a line says before its colon names of what. */
function calledIn({ label }: Said, folded: string): { called?: string } {
  const called = label === null ? undefined : NAMED.exec(folded)?.[0];
  return called === undefined || label === null || label.start < called.length ? {} : { called };
}

/** "Quota" above "3 / 5 GB" is the word for the 5: the 3 is a part of it. */
const partLabel = ({ partner }: Said, label: Label | null): Label | null =>
  partner?.whole === true && label?.role === 'total' ? null : label;

function purposeFor(
  one: Said,
  line: Line,
  groups: Groups,
  others: ReadonlySet<Line>,
): Finding['purpose'] {
  if (line.segment.element.unselected || others.has(line)) return 'other-line';
  if (one.quantity.kind === 'money' || endsAll(one)) return 'general';
  const told = purposeGroups(one, groups, line.segment.folded);
  return purposeOf(one.quantity.kind === 'date' ? withoutHour(told, line.segment.folded) : told);
}

/** "Renews at midnight of 25 June" is of no night's allowance. */
const withoutHour = ([own = [], told = [], ...rest]: Groups, folded: string): Groups => {
  const isNoHour = ({ role, start, end }: Label) =>
    role !== 'night' || !MIDNIGHT.test(folded.slice(start, end));
  return [own.filter(isNoHour), told.filter(isNoHour), ...rest];
};

const MIDNIGHT =
  /^(?:mi[dn]|mitter|me[zi]|mezz|keski|p[ou][ln]|ejf|miez|пол[нуо]|півн|опівн|μεσ|gece y|منت|نيم|חצות|子夜|午夜|零|真夜|자정|nua|tengah|เที่ยง)/;

/** "2 GB and 500 MB for Facebook, until 25/11": the end of both. */
function endsAll({ quantity, clause: { labels, sentence } }: Said): boolean {
  if (quantity.kind !== 'date' || purposeOf([labels]) !== 'general') return false;
  const amounts = sentence.quantities.filter(({ kind }) => kind === 'data');
  const first = amounts[0];
  if (first === undefined || amounts.length < 2) return false;
  const told = sentence.labels.filter(
    ({ end }) => end <= (amounts[amounts.length - 1]?.start ?? 0),
  );
  return purposeOf([told]) === 'general';
}

/** "1 GB of 3 GB and 500 MB for Facebook": where the next amount of data begins that is not of it. */
function nextAmount(
  quantities: readonly Quantity[],
  own: Quantity,
  partner: Quantity | null,
): number | null {
  if (own.kind !== 'data') return null;
  const end = Math.max(own.end, partner?.end ?? 0);
  return quantities.find(({ kind, start }) => kind === 'data' && start >= end)?.start ?? null;
}

/** "12.4 GB + 5 GB hotspot": the word is that of the amount behind the sign. */
function withoutNextHotspot({ quantity, clause }: Said, groups: Groups, folded: string): Groups {
  if (quantity.kind !== 'data') return groups;
  const plus = folded.indexOf('+', quantity.end);
  const added = clause.sentence.quantities.some(
    ({ kind, start }) => kind === 'data' && plus !== -1 && start > plus,
  );
  if (!added) return groups;
  const [own = [], told = [], ...rest] = groups;
  const isNear = ({ role, start }: Label) => role !== 'hotspot' || start < plus;
  return [own.filter(isNear), told.filter(isNear), ...rest];
}

/** What a sentence says after an amount is about another one. */
function purposeGroups(
  { clause, quantity, partner }: Said,
  groups: Groups,
  folded: string,
): Groups {
  const [said = [], , ...rest] = groups;
  const all = said.filter((label) => !isBesides(label, quantity.end, said, folded));
  const next = nextAmount(clause.quantities, quantity, partner?.quantity ?? null);
  const own = next === null ? all : all.filter(({ end }) => end <= next);
  return [own, clause.sentence.labels.filter(({ end }) => end <= quantity.start), ...rest];
}
