import type { Finding } from './finding';
import type { Line } from './line';
import { blocksAround } from './surroundings';

/** A card of more lines is a part of the page. */
const MOST = 24;
/** A page of more dates is a list of what has been. */
const MOST_DATES = 60;

/**
 * "PrePay 7 € credit expires in 10 days" at the head of the card that counts its data, where the page
 * tells elsewhere what the account holds: a pack that is called by its price, and when it ends.
 */
export function headsPack(findings: readonly Finding[], lines: readonly Line[]): void {
  const dated = findings.filter(
    ({ quantity, state, aside }) =>
      (quantity.kind === 'date' || quantity.kind === 'duration') &&
      (state === 'expiry' || state === 'reset') &&
      aside === 'charge',
  );
  for (const one of dated.slice(0, MOST_DATES)) {
    const line = lines[one.at];
    const sum = line?.quantities.filter(({ kind }) => kind === 'money') ?? [];
    const [price, more] = sum;
    if (line === undefined || price === undefined || more !== undefined) continue;
    if (price.end > one.quantity.start || !holdsElsewhere(one.at, findings)) continue;
    if (!opensCard(line, findings, lines)) continue;
    one.aside = null;
    one.topic = 'data';
    for (const money of findings)
      if (money.at === one.at && money.quantity === price) money.aside = 'price';
  }
}

const holdsElsewhere = (line: number, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ at, topic, aside, quantity }) =>
      at < line && quantity.kind === 'money' && topic === 'money' && aside === null,
  );

/** The first line of the smallest block with amounts of data, which counts no money besides. */
function opensCard(
  { segment }: Line,
  findings: readonly Finding[],
  lines: readonly Line[],
): boolean {
  const card = blocksAround(segment).find(({ first, last }) =>
    findings.some(
      ({ at, quantity, aside, state }) =>
        at > segment.at &&
        at >= first &&
        at <= last &&
        quantity.kind === 'data' &&
        aside === null &&
        state !== null,
    ),
  );
  if (card === undefined || card.first !== segment.at || card.last - card.first > MOST)
    return false;
  return !lines
    .slice(card.first + 1, card.last + 1)
    .some(({ quantities }) => quantities.some(({ kind }) => kind === 'money'));
}
