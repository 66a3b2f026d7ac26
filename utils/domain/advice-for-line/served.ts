import { DAY } from '../time';
import type { CutNeed, Window } from './need';
import type { Offer } from './offer';
import type { Standing } from './standing';

/** A purchase on the line, at a moment. */
export interface Bought {
  offer: Offer;
  at: number;
}

interface Stock {
  bytes: number;
  until: number;
  /** Of a refill that comes later. */
  from: number;
  /** What it was bought as: its daily cap is one for all of them. Null: what was there. */
  offer: Offer | null;
}

const stockOf = ({ from, to, bytes }: Standing): Stock => ({
  bytes,
  until: to,
  from,
  offer: null,
});

/** So many days from the purchase, which counts as the first; never longer than it may last. */
const endOf = (
  { endsWith, days }: Offer,
  at: number,
  need: CutNeed,
  windows: readonly Window[],
): number => {
  if (endsWith !== null) return endsWith;
  const day = need.core.use[windows.findIndex(({ to }) => to > at)]?.day ?? 0;
  const last = need.core.use.findLastIndex((each) => each.day < day + days);
  const end = windows[last]?.to ?? at;
  return day + days >= need.core.days ? Math.max(end, at + (days - 1) * DAY) : end;
};

/** No limit is no rest that could be kept: it ends with what had none. */
const isAmount = ({ bytes }: Stock): boolean => Number.isFinite(bytes);

/** What a purchase does to a line: what is left is kept, and the end moves as the provider says. */
function buy(stocks: Stock[], offer: Offer, at: number, end: number): Stock[] {
  const live = stocks.filter(({ until, bytes }) => until > at && bytes > 0);
  const added: Stock = { bytes: offer.bytes, until: end, from: at, offer };
  const running = stocks.filter(({ from, until }) => from <= at && until > at);
  // What only adds has nothing to add to on a line that has ended.
  if (running.length === 0) return offer.plan.topUpEffect === 'adds' ? live : [...live, added];
  const lineEnd = Math.max(...running.map(({ until }) => until));
  const move = (until: number): Stock[] => [
    ...live.map((stock) => (stock.from <= at && isAmount(stock) ? { ...stock, until } : stock)),
    { ...added, until },
  ];
  switch (offer.plan.topUpEffect) {
    case 'restarts':
      return move(end);
    case 'extends':
      return move(lineEnd + Math.min(offer.days, 36_500) * DAY);
    case 'adds':
      return [...live, { ...added, until: lineEnd }];
    case 'unknown':
      return [...live, { ...added, until: Math.min(lineEnd, end) }];
  }
}

/**
 * When something is first lacking, if these are bought for one line; null: never. Follows the line
 * itself, day after day, and draws first what ends first.
 */
export function lackingFrom(
  need: CutNeed,
  standing: readonly Standing[],
  bought: readonly Bought[],
): number | null {
  const queue = [...bought].sort((a, b) => a.at - b.at);
  let stocks = standing.map(stockOf);
  let today = -1;
  const drawnToday = new Map<Offer | null, number>();
  for (const [index, { day, bytes }] of need.core.use.entries()) {
    const piece = need.pieces[index];
    if (piece === undefined) continue;
    while ((queue[0]?.at ?? Number.POSITIVE_INFINITY) <= piece.from) {
      const next = queue.shift();
      if (next === undefined) break;
      stocks = buy(stocks, next.offer, next.at, endOf(next.offer, next.at, need, need.pieces));
    }
    if (day !== today) drawnToday.clear();
    today = day;
    let lacking = bytes;
    stocks.sort((a, b) => a.until - b.until);
    for (const stock of stocks) {
      if (stock.from > piece.from || stock.until < piece.to || lacking === 0) continue;
      const before = drawnToday.get(stock.offer) ?? 0;
      const cap = stock.offer?.capBytes ?? Number.POSITIVE_INFINITY;
      const drawn = Math.min(lacking, stock.bytes, Math.max(0, cap - before));
      stock.bytes -= drawn;
      drawnToday.set(stock.offer, before + drawn);
      lacking -= drawn;
    }
    if (lacking > 0) return piece.from;
  }
  return null;
}
