import type { Money } from '../../domain/model';
import type { Entry } from '../../domain/receipts/entries';
import { inOneCurrency } from '../../domain/receipts/in-one-currency';
import type { DaysOfLines, Spend, SpendBy } from '../../domain/receipts/spend';
import { spendBy } from '../../domain/receipts/spend';
import { sumByCurrency } from '../../domain/receipts/sum-by-currency';
import type { Settings } from '../../domain/settings';
import { formatCount, formatMoney, joined, toAmount } from '../amounts';
import { rateEquation, rateOrigin } from '../rate-words';
import { moneyList } from './entry-amount';
import { lineOfEntry } from './filter-entries';
import type { ReceiptsLocale } from './receipts-locale';
import type { SpendView } from './receipts-shapes';

type Prices = Pick<Settings, 'currency' | 'rates'>;

/** `¥1,980 + €9.50, about €21.70`; the second only where it is another and every rate is known. */
function paidText(paid: readonly Money[], prices: Prices, locale: ReceiptsLocale): string {
  const whole = inOneCurrency(paid, prices.currency, prices.rates);
  const apart = moneyList(paid, locale);
  if (whole === null || whole.by.length === 0) return apart;
  const about = locale.receipts.spend.inOne(formatMoney(whole.money, locale));
  return locale.words.list([apart, about]);
}

/** By which rates sums were converted, and what has none. */
function rateNotes(paid: readonly Money[], prices: Prices, now: number, locale: ReceiptsLocale) {
  const { currency, rates } = prices;
  const { spend } = locale.receipts;
  if (currency === null) return [];
  const apart = paid.map((sum) => ({ sum, whole: inOneCurrency([sum], currency, rates) }));
  const lost = apart.filter(({ whole }) => whole === null).map(({ sum }) => sum.currency);
  const used = apart.flatMap(({ whole }) => whole?.by ?? []);
  return [
    ...used.map((by) => spend.rate(rateEquation(by, locale), rateOrigin(by, now, locale))),
    ...(lost.length === 0 ? [] : [spend.noRate(locale.words.list(lost))]),
  ];
}

/** `November 2026`, `2026年11月`. */
const monthName = (month: string, { tag }: ReceiptsLocale): string =>
  new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T12:00`),
  );

function nameOf(by: SpendBy, key: string, entries: readonly Entry[], locale: ReceiptsLocale) {
  if (by === 'month') return monthName(key, locale);
  const name =
    by === 'line' ? (entries.find((each) => lineOfEntry(each) === key)?.line ?? key) : key;
  return name === '' ? locale.receipts.noName : name;
}

/** The price of a GB is no payment: whole minor units say enough. */
const perGbText = ({ perGb }: Spend, locale: ReceiptsLocale): string =>
  perGb === null ? '—' : formatMoney({ ...perGb, minor: Math.round(perGb.minor) }, locale);

const usedText = ({ usedBytes }: Spend, locale: ReceiptsLocale): string =>
  usedBytes === null ? '—' : joined(toAmount(usedBytes, 'decimal', locale));

/** What was spent on what is in sight, by month, line or provider; null where nothing was. */
export function toSpend(
  by: SpendBy,
  { shown, all, days }: { shown: Entry[]; all: Entry[]; days: DaysOfLines },
  year: string,
  prices: Prices,
  now: number,
  locale: ReceiptsLocale,
): SpendView | null {
  const { spend } = locale.receipts;
  const groups = spendBy(by, shown, all, days, {
    within: year,
    into: prices.currency,
    rates: prices.rates,
  });
  if (groups.length === 0) return null;
  const named = groups.map((group) => ({ group, name: nameOf(by, group.key, shown, locale) }));
  // Months stand in their order; what nobody named stands last.
  if (by !== 'month') {
    named.sort(
      (one, other) =>
        Number(one.group.key === '') - Number(other.group.key === '') ||
        one.name.localeCompare(other.name, locale.tag),
    );
  }
  const paid = sumByCurrency(groups.flatMap((group) => group.paid));
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return {
    title: spend.title,
    by: {
      label: spend.by,
      value: by,
      choices: (['month', 'line', 'provider'] as const).map((value) => ({
        value,
        label: spend.choices[value],
      })),
    },
    columns: [
      spend.choices[by],
      spend.columns.count,
      spend.columns.paid,
      spend.columns.used,
      spend.columns.perGb,
    ],
    rows: named.map(({ group, name }) => ({
      key: group.key,
      cells: [
        name,
        formatCount(group.count, locale),
        paidText(group.paid, prices, locale),
        usedText(group, locale),
        perGbText(group, locale),
      ],
    })),
    total: [spend.total, formatCount(count, locale), paidText(paid, prices, locale), '', ''],
    notes: [...rateNotes(paid, prices, now, locale), spend.rule],
  };
}
