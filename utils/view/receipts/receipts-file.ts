import { minorDigits } from '../../domain/minor-digits';
import type { Money } from '../../domain/model';
import type { Entry } from '../../domain/receipts/entries';
import { toCsv } from '../csv';

/** As a spreadsheet adds it up. */
const decimal = ({ minor, currency }: Money): string =>
  (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));

const iso = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();

const moneyOf = (money: Money | null) =>
  money && { amount: decimal(money), currency: money.currency };

/** Numbers that somebody may ask for: the provider's, and those that were typed. */
const ordersOf = ({ renewal, receipts }: Entry): string[] => [
  ...new Set(
    [
      ...(renewal?.orders ?? []).map(({ id }) => id),
      ...receipts.map(({ orderNumber }) => orderNumber),
    ].filter(Boolean),
  ),
];

const stateOf = ({ renewal, bills }: Entry): string =>
  renewal?.state ?? bills[0]?.state ?? (bills.length > 0 ? 'bill' : 'receipt');

const COLUMNS = [
  ...['date', 'provider', 'line', 'bought', 'state', 'in_effect', 'paid', 'currency', 'paid_by'],
  ...['price_shown', 'price_currency', 'orders', 'bills', 'to_pay', 'due', 'note', 'files'],
];

/** A row for each currency that was paid; a purchase that was not has one all the same. */
function rowsOf(entry: Entry): Record<string, string>[] {
  const { renewal, bills, receipts, paid } = entry;
  const open = bills.find(({ remaining }) => (remaining?.minor ?? 0) > 0);
  const inEffect = renewal?.state === 'confirmed' ? iso(renewal.closedAt) : null;
  const price = renewal?.price ?? null;
  const row = {
    date: entry.date,
    provider: entry.provider,
    line: entry.line,
    bought: entry.what,
    state: stateOf(entry),
    in_effect: inEffect ?? '',
    paid: '',
    currency: '',
    paid_by: '',
    price_shown: price === null ? '' : decimal(price),
    price_currency: price?.currency ?? '',
    orders: ordersOf(entry).join(' '),
    bills: bills.map(({ id, number }) => number ?? id).join(' '),
    to_pay: open?.remaining ? `${decimal(open.remaining)} ${open.remaining.currency}` : '',
    due: iso(open?.dueAt)?.slice(0, 10) ?? '',
    note: receipts.flatMap(({ note }) => note || []).join(' / '),
    files: receipts.flatMap(({ file }) => file?.name ?? []).join(' / '),
  };
  if (paid.length === 0) return [row];
  return paid.map((money) => ({
    ...row,
    paid: decimal(money),
    currency: money.currency,
    paid_by: entry.paidBy,
  }));
}

/** Purchases as a spreadsheet reads them: ISO dates, decimals, English names for columns. */
export const receiptsCsv = (entries: readonly Entry[]): string =>
  toCsv(entries.flatMap(rowsOf), COLUMNS);

/** The same with everything that is kept of each, files by name and size. */
export function receiptsJson(entries: readonly Entry[]): string {
  const purchases = entries.map((entry) => ({
    date: entry.date,
    provider: entry.provider,
    line: entry.line,
    bought: entry.what,
    paid: entry.paid.map(moneyOf),
    paidBy: entry.paidBy,
    orders: ordersOf(entry),
    renewal: entry.renewal && {
      state: entry.renewal.state,
      opened: iso(entry.renewal.openedAt),
      closed: iso(entry.renewal.closedAt),
      priceShown: moneyOf(entry.renewal.price),
    },
    bills: entry.bills.map((bill) => ({
      id: bill.id,
      number: bill.number,
      issued: iso(bill.issuedAt),
      due: iso(bill.dueAt),
      amount: moneyOf(bill.amount),
      toPay: moneyOf(bill.remaining),
      state: bill.state,
      url: bill.url,
    })),
    receipts: entry.receipts.map(({ orderNumber, amount, date, note, file }) => ({
      orderNumber,
      amount: moneyOf(amount),
      date,
      note,
      file: file && { name: file.name, type: file.type, bytes: file.size },
    })),
  }));
  return `${JSON.stringify({ purchases }, null, 2)}\n`;
}
