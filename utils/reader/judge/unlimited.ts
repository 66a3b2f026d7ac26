import type { PageElement } from '../page/page';
import { alsoSays } from './also-says';
import { captionsAhead } from './captions-ahead';
import { type Groups, purposeOf, topicOf } from './context';
import { headingsOf } from './headings';
import { isLimited } from './is-limited';
import { isNegated } from './is-negated';
import { isArticle } from './leave-articles';
import type { Line } from './line';
import { rowOf } from './surroundings';

/** A page of more lines is no message. */
const MESSAGE = 2;

/** What a long paragraph of a page says without limit is a condition of it. */
const PROSE = 200;

/** "Unlimited: you may use as much as you like" in an article says what the word means. */
const DEFINED = 40;

/** Scripts without spaces do not part the words of a phrase. */
const BEGINS_WITH_DATA = /^(?:データ|テータ|ギガ|キカ|流量|数据|數據|行動上網|上網)/;

/** "不限速": it is the speed that has no limit. */
const OF_SPEED = /^[网網]?速/;

/** Who asks tells nothing: "Will unlimited plans be slowed down?" */
const ASKS = /[?？]\s*$/;

const NOT_DATA = new Set([
  'voice',
  'sms',
  'speed',
  'offer',
  'price',
  'app',
  'night',
  'other-line',
  'roaming',
  'history',
]);

/** The line that says that data is without limit, or null: a text that says so of several things compares them. */
export function unlimitedLine(lines: readonly Line[]): Line | null {
  const told = unlimitedLines(lines);
  const [first, more] = told;
  const text = first?.segment.element.parent?.tag === '#page';
  const several = more !== undefined || lines.filter(isForDays).length > 1;
  return first === undefined || (text && several && lines.length > MESSAGE) ? null : first;
}

/** "Traffic at up to 128 kbit/s | unlimited": only what is slow has no end. */
const isSlowOnly = (line: Line, lines: readonly Line[]): boolean =>
  rowOf(line.segment) !== null &&
  captionsAhead(line, lines)[0]?.labels.some(({ role, weak }) => role === 'throttled' && !weak) ===
    true;

/** "3 days, unlimited": one of several to choose from. */
const isForDays = ({ labels, quantities }: Line): boolean =>
  labels.some(({ role }) => role === 'unlimited') &&
  quantities.some(({ kind, unit }) => kind === 'duration' && unit === 'day');

function unlimitedLines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  const some = lines.some(({ labels }) => labels.some(({ role }) => role === 'unlimited'));
  if (!some) return found;
  const told = isArticle(lines);
  const above = headingsOf(lines.map(({ segment }) => segment));
  for (const [at, line] of lines.entries()) {
    if (
      !line.labels.some(({ role }) => role === 'unlimited') ||
      line.segment.action ||
      line.segment.chrome
    )
      continue;
    if (line.segment.text.length > (told ? DEFINED : PROSE) && lines.length > MESSAGE) continue;
    if (isLimited(line, lines)) continue;
    if (ASKS.test(line.segment.text) || line.quantities.some(isTalk)) continue;
    if (line.segment.element.unselected || line.quantities.some(({ kind }) => kind === 'money'))
      continue;
    const headings = (above[at] ?? []).flatMap((segment) => lines[segment.at] ?? []);
    const [inner] = headings;
    const groups: Groups = [
      line.labels,
      line.segment.headers.flatMap((header) => lines[header.at]?.labels ?? []),
      ...captionsAhead(line, lines).map(({ labels }) => labels),
      ...(inner === undefined ? [] : [ofItsPhrases(inner)]),
      ...headings.slice(1).map(({ labels }) => labels),
    ];
    const said = line.labels.find(
      ({ role, start, end }) =>
        role === 'unlimited' &&
        !OF_SPEED.test(line.segment.folded.slice(end, end + 3)) &&
        !isNegated({ start, end }, line.segment.folded),
    );
    const ofData = line.labels.some(({ start, end }) => {
      const phrase = line.segment.folded.slice(start, end);
      return BEGINS_WITH_DATA.test(phrase) || alsoSays(phrase, 'data');
    });
    if (isForSale(line, lines) || isSlowOnly(line, lines)) continue;
    if (
      said !== undefined &&
      isOfData(ofData ? [line.labels.concat({ ...said, role: 'data' }), ...groups] : groups)
    )
      found.push(line);
  }
  return found;
}

/** "4h 12min 08s / unlimited" are calls, whatever stands around. */
const isTalk = ({ kind, unit }: Line['quantities'][number]): boolean =>
  kind === 'messages' ||
  (kind === 'duration' && (unit === 'minute' || unit === 'second' || unit === 'hour'));

/** "High-speed data" is known as a whole, and is of data. */
const ofItsPhrases = ({ labels, segment: { folded } }: Line): Line['labels'] => [
  ...labels,
  ...labels
    .filter(
      ({ role, start, end }) => role === 'total' && alsoSays(folded.slice(start, end), 'data'),
    )
    .map((label) => ({ ...label, role: 'data' as const })),
];

/** In a table of plans side by side: a row of it has a price for each. */
function isCompared({ element }: Line['segment'], lines: readonly Line[]): boolean {
  let table: PageElement | null = element;
  while (table !== null && table.tag !== 'table') table = table.parent;
  if (table === null || table.last - table.first > LARGEST_TABLE) return false;
  const prices = new Map<PageElement, number>();
  let costs: PageElement | null = null;
  for (const { segment, quantities, labels } of lines.slice(table.first, table.last + 1)) {
    const row = rowOf(segment);
    if (row === null) continue;
    // "Monthly fee | 599 | 799": the row says what its bare numbers are.
    if (labels.some(({ role, weak }) => !weak && (role === 'price' || role === 'charge')))
      costs = row;
    if (quantities.some(({ kind }) => kind === 'money' || (kind === 'number' && costs === row)))
      prices.set(row, (prices.get(row) ?? 0) + 1);
  }
  return [...prices.values()].some((count) => count > 1);
}

/** A larger one is no comparison. */
const LARGEST_TABLE = 100;

/** A card around it names a price, and nothing that is held or used. */
function isForSale({ segment }: Line, lines: readonly Line[]): boolean {
  if (isCompared(segment, lines)) return true;
  for (
    let card = segment.element.parent, up = 0;
    card !== null && up < 3 && card.last - card.first <= 8;
    card = card.parent, up++
  ) {
    const inside = lines.slice(card.first, card.last + 1);
    const priced = inside.some(({ quantities }) => quantities.some(({ kind }) => kind === 'money'));
    const held = inside.some(
      (one) =>
        one.labels.some(({ role }) => role === 'balance' || role === 'used') || isCounted(one),
    );
    if (priced) return !held;
  }
  return false;
}

/** "402 min of 700": what is counted is held. */
const isCounted = ({ labels, quantities }: Line): boolean =>
  labels.some(({ role }) => role === 'of') &&
  quantities.some(
    (one, at) =>
      one.kind !== 'money' &&
      one.kind !== 'date' &&
      one.kind !== 'number' &&
      (quantities[at + 1]?.kind === one.kind || quantities[at + 1]?.kind === 'number'),
  );

function isOfData(groups: Groups): boolean {
  if (purposeOf(groups) !== 'general' || topicOf(groups) !== 'data') return false;
  for (const labels of groups) {
    if (labels.some(({ role, weak }) => NOT_DATA.has(role) && !weak)) return false;
    if (labels.some(({ role }) => role === 'data')) return true;
  }
  return false;
}
