import type { Role } from '../lexicon/role';
import type { Label, Quantity } from '../tokens/token';
import { asideFor } from './aside-for';
import type { Caption } from './caption';
import { captionsAhead } from './captions-ahead';
import { type Groups, someRole } from './context';
import { countUp } from './count-up';
import type { Finding } from './finding';
import { labelsOf, ofLine } from './heading-labels';
import { isAny } from './is-any';
import { isAtLeast } from './is-at-least';
import { isDelay } from './is-delay';
import { isListed, isRestOfPack } from './is-listed';
import { isNotice } from './is-notice';
import { isOwed } from './is-owed';
import { isPerCall } from './is-per-call';
import type { Line } from './line';
import { ownTerm } from './own-term';
import { isPlanSize } from './plan-words';
import { purposeFor, withoutNextHotspot } from './purpose-for';
import { nameOf, placesOf, quoteOf } from './quote-of';
import type { Said } from './say';
import { sectionRow } from './section-row';
import { STATES, type State } from './state';
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

function asState(role: Role): State | null {
  if (role === 'expired') return 'expiry';
  if (role === 'balance') return 'remaining';
  return STATES.has(role) ? (role as State) : null;
}

/** "High-speed data today": the day is read as a moment. */
const isOfToday = (line: Line): boolean =>
  namesToday(line) && line.labels.some(({ role }) => role === 'data');

/** A row that is headed "Today", which is read as a moment. */
const namesToday = ({ quantities }: Line): boolean =>
  quantities.some(({ kind, value }) => kind === 'duration' && value === 0);

const NONE: readonly Label[] = [];

/** "184 SMS left of 200" above "Renews for 9.99 €": what has an amount of its own names no money. */
const notOfOther = ({ quantity }: Said, caption: Caption | null): Caption | null =>
  quantity.kind === 'money' &&
  caption !== null &&
  caption.line.quantities.length > 0 &&
  caption.line.labels.some(({ role }) => COUNTED_BESIDE.has(role))
    ? null
    : caption;
const COUNTED_BESIDE: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms']);

/** "90 SMS at home  90  74  0  0": a row of columns that nobody names. */
const COLUMNS = 3;
const isOfColumns = ({ quantity }: Said, { quantities }: Line): boolean =>
  quantity.kind !== 'number' &&
  quantities.filter(({ kind, start }) => kind === 'number' && start > quantity.start).length >=
    COLUMNS;

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

/** A quantity with all that its words and its place on the page say about it. */
export function judgeSaid(said: Said, line: Line, page: Surroundings): Finding {
  const one = withoutButtons(said, line, page.lines);
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
    !isOfColumns(one, line) &&
    !isPlanSize(one.quantity, segment.folded)
      ? notOfOther(one, stateAround(one, line, lines, headers, headings))
      : null;
  const own = one.label !== null && isAny(one.label, segment.folded) ? null : one.label;
  const label = partLabel(one, own ?? outside?.label ?? null);
  const term = ownTerm(line, lines);
  const ahead = term ?? captionsAhead(line, lines);
  const section = sectionRow(line, lines);
  const groups: Groups = [
    clause.labels,
    clause.sentence.labels,
    ...(outside?.line === undefined ? [] : [outside.line.labels]),
    headers.length === 0 ? NONE : headers.flatMap(({ labels }) => labels),
    ...ahead.map(ofLine),
    ...(section === null ? [] : [section.labels]),
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
    if (isDelay(quantity, label, segment.folded)) return 'as-of';
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
        : one.quantity.kind === 'number' && quantity.kind === 'duration'
          ? 'voice'
          : ofOwnLine(topicFor(one, label, groups), quantity, line),
    row: rowOf(segment)?.first ?? null,
    purpose: purposeFor(one, line, groups, page.others),
    aside: listed && !isPerCall(one.quantity, segment.folded) ? null : away(),
    partner: null,
    daily:
      someRole(groups.slice(0, 3), 'daily') ||
      ahead.some(isOfToday) ||
      (one.quantity.kind === 'data' && term?.some(namesToday) === true),
    places: placesOf(line, headings, lines),
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
