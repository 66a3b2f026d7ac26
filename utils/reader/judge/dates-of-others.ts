import type { Role } from '../lexicon/role';
import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { blocksAround, rowOf } from './surroundings';
import { withGrace } from './with-grace';

/** A page of more dates is a list of what has been. */
const MOST = 240;
/** Columns that are headed by a date; further down there are none. */
const MOST_HEADS = 24;
/** A longer row is no entry of a list of payments. */
const WIDEST = 24;
/** What data comes in; a tariff is a contract as well. */
export const PACK = wordsOf(
  'pack|bundle|paket|pakiet|pakke|paquete|bolsa|bono |pacote|pacchetto|pachet|balíč|balík|csomag|пакет|πακέτο|باقة|الباقة|باقتك|بسته|חביל|パック|パッケージ|套餐|流量包|패키지|gói|แพ็ก|แพค|paketas|pakett|datavolumen|datenvolumen',
);
/** A longer line tells more than when something ends. */
const LONGEST = 90;
/** Words that say of what else it is. */
export const OF_OTHERS: ReadonlySet<Role> = new Set<Role>([
  'balance',
  'charge',
  'price',
  'offer',
  'other-end',
  'line',
  'other-line',
  'voice',
  'sms',
  'booster',
  'bonus',
  'roaming',
  'app',
]);

/**
 * Takes away the dates that end no allowance: those of a contract, as the heading above says, and
 * those that stand in a block with the money that is held and no data.
 */
export function giveDatesAway(
  findings: readonly Finding[],
  lines: readonly Line[],
  headings: readonly (readonly Line[])[],
): void {
  const dates = findings.filter(
    ({ quantity, state, aside }) => quantity.kind === 'date' && state !== null && aside === null,
  );
  if (dates.length === 0) return;
  for (const date of withGrace(dates.slice(0, MOST), lines)) date.aside = 'other-end';
  const held = new Map<number, 'data' | 'money'>();
  for (const { at, quantity, topic, aside } of findings) {
    if (quantity.kind === 'data' && aside === null) held.set(at, 'data');
    else if (quantity.kind === 'money' && topic === 'money' && aside === null && !held.has(at))
      held.set(at, 'money');
  }
  const sold = soldRows(findings);
  const columns = sumsBelow(dates.slice(0, MOST_HEADS), findings, lines);
  for (const date of dates.slice(0, MOST)) {
    const line = lines[date.at];
    if (line === undefined) continue;
    if (isOfPoorerColumn(date, dates, columns)) date.aside = 'other-end';
    else if (isUnderOther(headings[date.at]?.[0], date, findings)) date.aside = 'other-end';
    else if (isPayment(line, lines)) date.aside = 'charge';
    else if (isSold(date, sold)) date.aside = 'price';
    else if (date.state === 'expiry' && namesPack(line)) date.topic = 'data';
    else if (date.state === 'expiry' && !namesData(line) && isBesideMoney(line, held))
      date.topic = 'money';
  }
}

/** How much data stands below each date that heads a column; what spans several is in none. */
function sumsBelow(
  dates: readonly Finding[],
  findings: readonly Finding[],
  lines: readonly Line[],
): ReadonlyMap<Finding, number> {
  const sums = new Map<Finding, number>();
  for (const date of dates) {
    const head = lines[date.at]?.segment;
    if (head?.element.tag !== 'th') continue;
    const cells = findings.filter(({ at, quantity }) => {
      const cell = lines[at]?.segment;
      return quantity.kind === 'data' && cell?.headers.includes(head) && cell.element.column <= 1;
    });
    if (cells.length > 0)
      sums.set(
        date,
        cells.reduce((sum, { quantity }) => sum + quantity.value, 0),
      );
  }
  return sums;
}

/** "Until 30/11 | until 31/12": the end of what there is most of; of the others nobody asks. */
const isOfPoorerColumn = (
  date: Finding,
  dates: readonly Finding[],
  columns: ReadonlyMap<Finding, number>,
): boolean => {
  const own = columns.get(date);
  if (own === undefined) return false;
  return (
    own === 0 || dates.some((other) => other.row === date.row && (columns.get(other) ?? 0) > own)
  );
};

/** "The pack ends on 1 May": said of what the data comes in, whatever card it stands in. */
const namesPack = ({ labels, quantities, segment: { folded } }: Line): boolean =>
  folded.length <= LONGEST &&
  PACK.test(folded) &&
  !labels.some(({ role }) => OF_OTHERS.has(role)) &&
  !quantities.some(({ kind }) => kind === 'money' || kind === 'data');

/** A row of a date and a sum of money, and no data: what was paid, and when. */
function isPayment({ segment }: Line, lines: readonly Line[]): boolean {
  const row = rowOf(segment);
  if (row === null || row.last - row.first > WIDEST) return false;
  const kinds = lines
    .slice(row.first, row.last + 1)
    .flatMap(({ quantities }) => quantities.map(({ kind }) => kind));
  return kinds.includes('money') && !kinds.includes('data');
}

/** The rows of which all data is for sale: until when it could be used is no end. */
function soldRows(findings: readonly Finding[]): ReadonlySet<number> {
  const rows = new Set<number>();
  const held = new Set<number>();
  for (const { row, quantity, aside } of findings) {
    if (row === null || quantity.kind !== 'data') continue;
    if (aside === 'price' || aside === 'offer') rows.add(row);
    else held.add(row);
  }
  for (const row of held) rows.delete(row);
  return rows;
}

const isSold = ({ row }: Finding, sold: ReadonlySet<number>): boolean =>
  row !== null && sold.has(row);

function isUnderOther(
  heading: Line | undefined,
  date: Finding,
  findings: readonly Finding[],
): boolean {
  if (heading === undefined) return false;
  const says = (wanted: string) =>
    heading.labels.some(({ role, weak }) => role === wanted && !weak);
  if (!says('other-end') || says('data')) return false;
  const [place] = date.places;
  // In one block with its heading the date is told of that, whatever stands below both.
  const head = date.within;
  const own = head !== undefined && heading.segment.at >= head.first ? head.last : null;
  return !findings.some(
    ({ quantity, aside, places, at }) =>
      quantity.kind === 'data' &&
      aside === null &&
      places[0] === place &&
      (own === null || at <= own),
  );
}

/** "Data expires on 25/02" says itself of what. */
const namesData = ({ labels }: Line): boolean =>
  labels.some(({ role, weak }) => role === 'data' && !weak);

/** The smallest block around it that holds an amount holds money that the account has, and no data. */
function isBesideMoney({ segment }: Line, held: ReadonlyMap<number, 'data' | 'money'>): boolean {
  for (const { first, last } of blocksAround(segment)) {
    let money = false;
    for (let at = first; at <= last; at++) {
      const kind = held.get(at);
      if (kind === 'data') return false;
      if (kind === 'money') money = true;
    }
    if (money) return true;
  }
  return false;
}
