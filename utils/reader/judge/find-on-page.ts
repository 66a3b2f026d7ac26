import type { Role } from '../lexicon/role';
import type { Page } from '../page/page';
import type { QuantityHints } from '../tokens/find-quantities';
import type { Label } from '../tokens/token';
import { countsIn, toBinary } from './binary-hint';
import { type Caption, captionFor, captionsAhead } from './caption';
import { cutClauses } from './clauses';
import { asideOf, type Groups, moneyIsHeld, purposeOf, someRole, topicOf } from './context';
import type { Finding } from './finding';
import { giveUnit } from './give-unit';
import { headingsOf } from './headings';
import { inHistoryRow } from './history-rows';
import { inherit } from './inherit';
import { type Line, readLine } from './line';
import { pairAcross } from './pair-across';
import { withoutBeginnings } from './ranges';
import { type Said, sayClause, withUnit } from './say';
import { type State, speaksOf } from './state';
import { rowOf } from './surroundings';

export interface Understood {
  lines: Line[];
  findings: Finding[];
  /** What a GB is, where the page says so. */
  counts: 'decimal' | 'binary' | null;
}

const STATES: ReadonlySet<string> = new Set(['remaining', 'used', 'total', 'expiry', 'reset']);

function asState(role: Role): State | null {
  if (role === 'expired') return 'expiry';
  return STATES.has(role) ? (role as State) : null;
}

/** More words than a label: what stands around it is not about this number. */
function isBare({ clause, quantity, settled }: Said, { segment }: Line): boolean {
  if (segment.heading || settled) return false;
  let text = segment.folded.slice(clause.start, clause.end);
  for (const { start, end } of [...clause.quantities, ...clause.labels].sort(
    (one, other) => other.start - one.start,
  )) {
    const from = Math.max(0, start - clause.start);
    text = text.slice(0, from) + text.slice(Math.max(from, end - clause.start));
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters <= 5 && quantity.doubtful !== true;
}

/** A line that begins with a number to call is a list of lines, of which it is one. */
const namesLine = ({ segment }: Line): boolean =>
  /\d[\d -]{2,6}[\d*-]{4}|\*[\d*-]{4}/.test(
    segment.folded.replace(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/g, ''),
  );

/** Every quantity of a page with its state, its topic and its purpose. */
export function findOnPage(page: Page, hints: QuantityHints): Understood {
  const lines = page.segments.map((segment) => readLine(segment, hints));
  const counts = countsIn(lines);
  if (counts === 'binary') toBinary(lines);
  const above = headingsOf(page.segments);
  const said = lines.map((line) => {
    giveUnit(line, lines);
    return line.quantities.length === 0
      ? []
      : withoutBeginnings(
          inherit(cutClauses(line).flatMap((clause) => sayClause(clause, line.segment.folded))),
          line.segment.folded,
        );
  });
  pairAcross(said, lines);
  const made = new Map<Said, Finding>();
  const findings = lines.flatMap((line, at) => {
    const headings = (above[at] ?? []).flatMap((segment) => lines[segment.at] ?? []);
    return (said[at] ?? []).map((one) => {
      const finding = judge(one, line, lines, headings);
      made.set(one, finding);
      return finding;
    });
  });
  for (const [one, finding] of made) {
    finding.partner = one.partner === null ? null : (made.get(one.partner) ?? null);
  }
  return { lines, findings, counts };
}

function judge(one: Said, line: Line, lines: readonly Line[], headings: readonly Line[]): Finding {
  const { segment } = line;
  const { clause } = one;
  const headers = segment.headers.flatMap((header) => lines[header.at] ?? []);
  const outside =
    one.label === null && !one.whole && isBare(one, line)
      ? stateAround(one, line, lines, headers, headings)
      : null;
  const label = one.label ?? outside?.label ?? null;
  const ahead = captionsAhead(line, lines);
  const groups: Groups = [
    clause.labels,
    clause.sentence.labels,
    ...(outside?.line === undefined ? [] : [outside.line.labels]),
    headers.flatMap(({ labels }) => labels),
    ...ahead.map(({ labels }) => labels),
    ...headings.map(({ labels }) => labels),
  ];
  const quantity = asMessages(one, label, groups);
  const bare = label === null && !one.whole && isListed(one, line, lines);
  const state = bare
    ? 'remaining'
    : one.whole
      ? 'total'
      : label === null
        ? null
        : asState(label.role);
  return {
    quantity,
    state,
    weak: label?.weak ?? bare,
    topic: topicFor(one, label, groups),
    row: rowOf(segment)?.first ?? null,
    purpose:
      segment.element.unselected || namesLine(line)
        ? 'other-line'
        : one.quantity.kind === 'money'
          ? 'general'
          : purposeOf(purposeGroups(one, groups)),
    aside: bare
      ? null
      : asideFor(one, line, lines, groups, headings, label ?? one.partner?.label ?? null),
    partner: null,
    daily: someRole(groups.slice(0, 3), 'daily'),
    places: placesOf(line, headings),
    at: segment.at,
    name: nameOf(line, ahead, headings),
    quote: quoteOf(one, line, outside),
  };
}

/** What a sentence says after an amount is about another one. */
function purposeGroups({ clause, quantity }: Said, groups: Groups): Groups {
  const [own = [], , ...rest] = groups;
  return [own, clause.sentence.labels.filter(({ end }) => end <= quantity.start), ...rest];
}

/** "Left: 50 of 50" under "SMS" counts messages. */
function asMessages(
  { quantity, partner }: Said,
  label: Label | null,
  groups: Groups,
): Said['quantity'] {
  if (quantity.kind !== 'number' || topicOf(groups) !== 'sms') return quantity;
  const counted =
    label?.role === 'remaining' ||
    label?.role === 'used' ||
    label?.role === 'total' ||
    partner !== null;
  const alone = groups[0]?.some(({ role, end }) => role === 'sms' && end <= quantity.start);
  return counted || alone ? withUnit(quantity, { kind: 'messages', unit: 'message' }) : quantity;
}

/** "Data: 612 MB" in a list of balances is what is left. */
function isListed(one: Said, line: Line, lines: readonly Line[]): boolean {
  const { quantity, clause } = one;
  const named = clause.labels.some(({ role, end }) => NAMED.has(role) && end <= quantity.start);
  if (!named || !isBare(one, line) || one.partner !== null || line.segment.text.length > 60)
    return false;
  if (clause.quantities.length > 1 || !COUNTED.has(quantity.kind)) return false;
  const { at } = line.segment;
  const { first, last } = line.segment.element;
  return lines
    .slice(Math.max(first, at - 6), Math.min(last, at + 6) + 1)
    .some(
      ({ labels, quantities }) =>
        labels.some(({ role, weak }) => role === 'balance' && !weak) &&
        quantities.some(({ kind }) => kind === 'money'),
    );
}

const NAMED: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms', 'domestic']);
const COUNTED: ReadonlySet<string> = new Set(['data', 'duration', 'messages', 'number']);

function stateAround(
  { quantity }: Said,
  line: Line,
  lines: readonly Line[],
  headers: readonly Line[],
  headings: readonly Line[],
): Caption | null {
  for (const header of headers) {
    const label = header.labels.find((one) => speaksOf(one, quantity));
    if (label !== undefined) return { line: header, label };
  }
  const caption = captionFor(line, quantity, lines);
  if (caption !== null) return caption;
  if (quantity.kind === 'money' || quantity.kind === 'date') return null;
  const [inner] = headings;
  const label = inner?.labels.find((one) => speaksOf(one, quantity) && one.role !== 'total');
  return inner !== undefined && label !== undefined ? { line: inner, label } : null;
}

/** Minutes are talk time where nothing else is said of them. */
function durationTopic(
  quantity: Said['quantity'],
  label: Said['label'],
  groups: Groups,
): Finding['topic'] {
  if (label?.role === 'expiry' || label?.role === 'reset') return null;
  const own = ({ start, end }: { start: number; end: number }) =>
    start >= quantity.start && end <= quantity.end;
  const told = topicOf(
    groups.map((labels, at) => (at < 2 ? labels.filter((one) => !own(one)) : labels)),
  );
  const minutes =
    quantity.unit === 'minute' || quantity.unit === 'hour' || quantity.unit === 'second';
  return minutes &&
    (told === null || (told === 'data' && quantity.unit === 'minute')) &&
    groups[0]?.some(own)
    ? 'voice'
    : told;
}

function topicFor(one: Said, label: Label | null, groups: Groups): Finding['topic'] {
  const { quantity } = one;
  if (quantity.kind === 'data') return 'data';
  if (quantity.kind === 'messages') return 'sms';
  if (quantity.kind === 'duration') return durationTopic(quantity, one.label, groups);
  if (quantity.kind === 'money') return isHeld(one, label, groups) ? 'money' : null;
  return topicOf(groups);
}

/** What is left is neither history nor for sale, whatever the heading above is called. */
function usesIgnored(label: Label | null, own: boolean, ended: boolean): ReadonlySet<Role> {
  if (label === null) return new Set();
  if (label.role === 'remaining' || ended) return new Set<Role>(['history', 'price']);
  if (label.role === 'used') return new Set<Role>(['price']);
  return new Set<Role>(own && !label.weak ? ['history'] : []);
}

/** Is an amount of money a balance? Its own label decides before what stands around. */
function isHeld({ quantity, label: own }: Said, label: Label | null, groups: Groups): boolean {
  const near =
    own !== null ||
    !groups.slice(0, 3).some((labels) => labels.some(({ role }) => role === 'data'));
  if (label !== null && !label.weak) {
    if (label.role === 'remaining' && !near) return false;
    if (label.role === 'balance' || label.role === 'remaining') {
      return !(groups[0] ?? []).some(({ role }) => role === 'charge' || role === 'offer');
    }
    if (label.role === 'charge' || label.role === 'price') return false;
  }
  return moneyIsHeld(groups, quantity.start);
}

/** Beside a price, or on a button, an amount is for sale. */
function asideFor(
  one: Said,
  line: Line,
  lines: readonly Line[],
  groups: Groups,
  headings: readonly Line[],
  label: Label | null,
): Finding['aside'] {
  const { quantity, clause } = one;
  if (quantity.kind === 'money')
    return isHeld(one, label, groups) ? null : (asideOf(groups, new Set()) ?? 'charge');
  const ended =
    quantity.kind === 'date' &&
    (label?.role === 'expiry' || label?.role === 'reset' || label?.role === 'expired');
  const use = (label !== null && label.role !== 'total') || one.partner !== null;
  const aside = asideOf(groups, usesIgnored(label, one.label !== null, ended));
  if (ended)
    return clause.sentence.labels.some(({ role, weak }) => role === 'charge' && !weak)
      ? 'charge'
      : aside;
  if (aside !== null || quantity.kind === 'percent') return aside;
  if (inHistoryRow(line, lines)) return 'history';
  if (headings.some(({ segment }) => /[?？]\s*$/.test(segment.text))) return 'offer';
  if (line.segment.action) return 'offer';
  const priced = (one: Line) => one.quantities.some(({ kind }) => kind === 'money');
  if (clause.quantities.some(({ kind }) => kind === 'money')) return 'price';
  if (
    one.label === null &&
    one.partner === null &&
    clause.sentence.quantities.some(({ kind }) => kind === 'money')
  )
    return 'price';
  if (use) return null;
  if (clause.sentence.quantities.some(({ kind }) => kind === 'money')) return 'price';
  if (one.label?.role === 'total' && !one.label.weak) return null;
  const row = rowOf(line.segment);
  if (row !== null && row.last - row.first < 12) {
    return lines.slice(row.first, row.last + 1).some(priced) ? 'price' : null;
  }
  const around = line.segment.element.parent;
  if (around === null || around.last - around.first > 6) return null;
  return lines.slice(around.first, around.last + 1).some(priced) ? 'price' : null;
}

function placesOf({ segment }: Line, headings: readonly Line[]): string[] {
  const row = rowOf(segment);
  const places = headings.map((heading) => `h${heading.segment.at}`);
  return row === null || segment.headers.length === 0 ? places : [`r${row.first}`, ...places];
}

function nameOf({ segment }: Line, ahead: readonly Line[], headings: readonly Line[]): string {
  const row = rowOf(segment);
  const named = row === null ? (headings[0] ?? ahead[0]) : (ahead[0] ?? headings[0]);
  return clean(named?.segment.text ?? '');
}

const clean = (text: string): string =>
  text.replaceAll('\u001f', ' ').replace(/ {2,}/g, ' ').trim();

/** The words of the page that say it: the clause, after the caption that gives it its meaning. */
function quoteOf({ clause }: Said, { segment }: Line, outside: Caption | null): string {
  const own = clean(segment.text.slice(clause.start, clause.end).replaceAll('\u001f', ''));
  return (outside === null ? own : `${clean(outside.line.segment.text)} ${own}`).slice(0, 300);
}
