import type { Finding } from './finding';
import type { Line } from './line';

/** A card of more lines is none. */
const CARD = 8;
/** A page that tells of more money is a list of something; comparing all with all would never end. */
const MOST = 60;

/** Takes away the money that what is for sale brings: "5 GB, €10, includes €5 of credit". */
export function leaveSold(findings: readonly Finding[], lines: readonly Line[]): void {
  const held = findings
    .filter(
      ({ quantity, topic, aside }) =>
        quantity.kind === 'money' && topic === 'money' && aside === null,
    )
    .slice(0, MOST);
  const sums = findings.filter(
    ({ quantity }) => quantity.kind === 'data' || quantity.kind === 'money',
  );
  leaveRepeated(sums);
  for (const one of held) {
    if (isInCard(one, sums, lines) || isInColumn(one, held, sums, lines)) one.aside = 'price';
  }
}

/** "Pack 5 GB | 10 € | 5 GB | send BUY 5 GB": the size that one row of prices says again is sold as well. */
function leaveRepeated(sums: readonly Finding[]): void {
  const sold = new Map<number, Finding[]>();
  for (const one of sums) {
    if (one.row === null || (one.aside !== 'price' && one.aside !== 'offer')) continue;
    const row = sold.get(one.row);
    if (row === undefined) sold.set(one.row, [one]);
    else row.push(one);
  }
  for (const one of sums) {
    const beside = one.row === null || one.aside !== null ? undefined : sold.get(one.row);
    if (beside === undefined || one.state === 'remaining' || one.partner !== null) continue;
    const again = beside.some(
      ({ quantity }) => quantity.kind === 'data' && quantity.value === one.quantity.value,
    );
    const priced = beside.some(
      ({ quantity, aside }) => quantity.kind === 'money' && aside === 'price',
    );
    if (again && priced) one.aside = 'price';
  }
}

const isUsed = ({ quantity, state, aside, weak }: Finding): boolean =>
  quantity.kind === 'data' &&
  aside === null &&
  !weak &&
  (state === 'remaining' || state === 'used');

/** The smallest block around it that holds data has its price and its size ahead of it. */
function isInCard(one: Finding, sums: readonly Finding[], lines: readonly Line[]): boolean {
  for (
    let card = lines[one.at]?.segment.element ?? null;
    card !== null && card.last - card.first < CARD;
    card = card.parent
  ) {
    const { first, last } = card;
    const inside = sums.filter(({ at }) => at >= first && at <= last);
    if (!inside.some(({ quantity }) => quantity.kind === 'data')) continue;
    const ahead = inside.filter(({ at, aside }) => at < one.at && aside !== null);
    const priced = ahead.find(({ quantity }) => quantity.kind === 'money');
    const sized = ahead.find(({ quantity }) => quantity.kind === 'data');
    return (
      priced !== undefined && sized !== undefined && priced.at !== sized.at && !inside.some(isUsed)
    );
  }
  return false;
}

/** In a column of such sums, beside sizes of which nothing was used: what one may buy. */
function isInColumn(
  one: Finding,
  held: readonly Finding[],
  sums: readonly Finding[],
  lines: readonly Line[],
): boolean {
  const column = columnOf(one, lines);
  if (column === null) return false;
  const alike = held.filter((other) => other.row !== one.row && columnOf(other, lines) === column);
  if (alike.length === 0) return false;
  return [one, ...alike].every(({ row }) => {
    const beside = sums.filter((sum) => sum.row === row && sum.quantity.kind === 'data');
    return beside.length > 0 && !beside.some(isUsed);
  });
}

const columnOf = ({ at, row }: Finding, lines: readonly Line[]): number | null =>
  row === null ? null : (lines[at]?.segment.headers[0]?.at ?? null);
