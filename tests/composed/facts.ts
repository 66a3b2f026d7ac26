import type { Chance } from '../long-life/random';
import type { Phrasebook } from './phrasebook';
import { priceStep } from './price-step';
import { daysFrom } from './told';

/** Gigabytes; the parts add up to the whole. */
export interface Amounts {
  total: number;
  used: number;
  left: number;
}

/** What is so on one line. */
export interface Facts extends Amounts {
  /** Of the amounts of data. */
  decimals: number;
  /** Whole ones; both add up to 100. */
  percentUsed: number;
  percentLeft: number;
  now: Date;
  /** From `now` to `end`. */
  daysLeft: number;
  begin: Date;
  end: Date;
  /** Between `begin` and `now`, and after `now`: of what is no validity. */
  past: Date;
  due: Date;
  minutes: number;
  minutesTotal: number;
  messages: number;
  messagesTotal: number;
  /** Money held, in whole units of the currency. */
  credit: number;
  phone: string;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A part of a whole, never half of it: the two could be taken for each other. */
export function amountsOf(chance: Chance, total: number, decimals: number): Amounts {
  const drawn = rounded(total * chance.between(0.05, 0.95), decimals);
  const inside = drawn > 0 && drawn < total ? drawn : Math.floor(total / 2);
  const used = inside * 2 === total ? rounded(inside - 0.5, Math.max(1, decimals)) : inside;
  return { total, used, left: rounded(total - used, Math.max(1, decimals)) };
}

/** A moment in 2026 at which a page is read. */
export const someNow = (chance: Chance, minute: number): Date =>
  new Date(Date.UTC(2026, chance.whole(0, 11), chance.whole(3, 22), 9, minute));

/** A few thousand steps for currencies with small change, a few dozens for the others. */
const someCredit = (chance: Chance, { currency, decimals }: Phrasebook): number =>
  decimals === 0
    ? chance.whole(2, 91) * priceStep(currency)
    : (chance.whole(100, 5_099) * priceStep(currency)) / 100;

export function composeFacts(chance: Chance, book: Phrasebook): Facts {
  const decimals = chance.pick([0, 1, 2, 2]);
  const total = chance.pick([3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 100]);
  const amounts = amountsOf(chance, total, decimals);
  const percentUsed = Math.round((100 * amounts.used) / total);
  const now = someNow(chance, 0);
  const daysLeft = chance.whole(3, 26);
  const messagesTotal = 100;
  return {
    ...amounts,
    decimals,
    percentUsed,
    percentLeft: 100 - percentUsed,
    now,
    daysLeft,
    begin: daysFrom(now, -chance.whole(8, 14)),
    end: daysFrom(now, daysLeft),
    past: daysFrom(now, -chance.whole(2, 6)),
    due: daysFrom(now, daysLeft + chance.whole(2, 9)),
    minutes: chance.whole(10, 289),
    minutesTotal: chance.pick([300, 500, 600]),
    messages: chance.whole(3, 92),
    messagesTotal,
    credit: someCredit(chance, book),
    phone: `06${chance.whole(10_000_000, 99_999_999)}`,
  };
}
