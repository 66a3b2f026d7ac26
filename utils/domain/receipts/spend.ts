import type { DayRow } from '../history/history-rows';
import type { Money } from '../model';
import type { Rate } from '../rates';
import type { Entry } from './entries';
import { inOneCurrency } from './in-one-currency';
import { sumByCurrency } from './sum-by-currency';

export type SpendBy = 'month' | 'line' | 'provider';

/** What was spent under one heading, and what a GB of it came to. */
export interface Spend {
  /** `2026-11`, a line's key or name, a provider's name; empty where nobody says. */
  key: string;
  /** Payments. */
  count: number;
  paid: Money[];
  /** Bytes used in that time on the lines that were paid for; null where there is no history. */
  usedBytes: number | null;
  /** Per 10^9 bytes, unrounded, in the one currency that was paid; null where it says nothing. */
  perGb: Money | null;
}

/** Days of each line, by its key. */
export type DaysOfLines = ReadonlyMap<string, readonly DayRow[]>;

const GB = 1e9;
/** Less than this says nothing about the price of a GB. */
const LEAST_BYTES = GB / 10;

/** Lines are the same by their key; those that are gone with their connection, by their name. */
const lineOf = ({ lineKey, line }: Entry): string => lineKey ?? line;

const keyOf: Record<SpendBy, (entry: Entry) => string> = {
  month: ({ date }) => date.slice(0, 7),
  line: lineOf,
  provider: ({ provider }) => provider,
};

/** From the first payment for a line on: what was used before was paid before. */
function firstPaid(entries: readonly Entry[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { lineKey, date, paid } of entries) {
    if (lineKey === null || paid.length === 0) continue;
    const known = first.get(lineKey);
    if (known === undefined || date < known) first.set(lineKey, date);
  }
  return first;
}

function usedFor(
  lineKeys: ReadonlySet<string>,
  days: DaysOfLines,
  first: ReadonlyMap<string, string>,
  within: string,
): number | null {
  const rows = [...lineKeys].flatMap((lineKey) =>
    (days.get(lineKey) ?? []).filter(
      ({ counts, date }) =>
        counts && date.startsWith(within) && date >= (first.get(lineKey) ?? '9999'),
    ),
  );
  return rows.length === 0
    ? null
    : Math.max(
        0,
        rows.reduce((sum, { used }) => sum + used, 0),
      );
}

/** Only what was paid for lines with a history: the rest bought nothing that was counted. */
function priceOfGb(
  entries: readonly Entry[],
  days: DaysOfLines,
  usedBytes: number | null,
  into: string | null,
  rates: readonly Rate[],
): Money | null {
  if (usedBytes === null || usedBytes < LEAST_BYTES) return null;
  const counted = entries.filter(({ lineKey }) => (days.get(lineKey ?? '')?.length ?? 0) > 0);
  const paid = sumByCurrency(counted.flatMap((entry) => entry.paid));
  const whole = paid.length === 1 ? paid[0] : inOneCurrency(paid, into, rates)?.money;
  if (whole === undefined) return null;
  return { minor: whole.minor / (usedBytes / GB), currency: whole.currency };
}

/**
 * What was spent by month, line or provider; months newest first, others by key.
 * @param entries those that are shown; what is not paid does not count
 * @param all every entry there is: they tell since when a line was paid for
 * @param within `2026`, or empty for all time
 * @param into the currency that sums of several are converted into for the price of a GB
 */
export function spendBy(
  by: SpendBy,
  entries: readonly Entry[],
  all: readonly Entry[],
  days: DaysOfLines,
  { within, into, rates }: { within: string; into: string | null; rates: readonly Rate[] },
): Spend[] {
  const first = firstPaid(all);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.paid.length === 0) continue;
    const key = keyOf[by](entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const spent = [...groups].map(([key, own]): Spend => {
    const lineKeys = new Set(own.flatMap(({ lineKey }) => lineKey ?? []));
    const usedBytes = usedFor(lineKeys, days, first, by === 'month' ? key : within);
    return {
      key,
      count: own.length,
      paid: sumByCurrency(own.flatMap(({ paid }) => paid)),
      usedBytes,
      perGb: priceOfGb(own, days, usedBytes, into, rates),
    };
  });
  const sign = by === 'month' ? -1 : 1;
  return spent.sort((a, b) => (a.key < b.key ? -sign : sign));
}
