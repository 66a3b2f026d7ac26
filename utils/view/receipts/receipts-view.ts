import type { Entry } from '../../domain/receipts/entries';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import { billState } from '../../domain/receipts/paid-of-bill';
import type { DaysOfLines, SpendBy } from '../../domain/receipts/spend';
import type { Settings } from '../../domain/settings';
import { formatMoney } from '../amounts';
import { startOfDate } from '../dashboard/local-day';
import { formatDate, printDate } from '../moments';
import { entryAmount } from './entry-amount';
import { entryState } from './entry-state';
import { filterEntries, lineOfEntry } from './filter-entries';
import { toKeepsakes } from './keepsakes';
import { toTools } from './receipt-tools';
import type { ReceiptsLocale } from './receipts-locale';
import type { ReceiptRowView, ReceiptsFilter, ReceiptsView } from './receipts-shapes';
import { renewalChoices } from './renewal-choices';
import { toSpend } from './spend-view';

/** What the page of receipts is made from. */
export interface ReceiptsContext {
  entries: Entry[];
  days: DaysOfLines;
  settings: Pick<Settings, 'currency' | 'rates'>;
  /** Ids of connections that are still there: others tell no more of what was paid. */
  connected: ReadonlySet<string>;
  now: number;
}

export interface ReceiptsState {
  filter: ReceiptsFilter;
  by: SpendBy;
}

export const noReceiptsFilter: ReceiptsFilter = { text: '', line: '', provider: '', year: '' };

function toRow(
  entry: Entry,
  anyRenewal: boolean,
  now: number,
  locale: ReceiptsLocale,
): ReceiptRowView {
  const { words, receipts } = locale;
  const { renewal, bills, line, provider } = entry;
  const { state, detail, tone } = entryState(entry, now, locale);
  const kept = toKeepsakes(entry, anyRenewal, locale);
  const what = entry.what || (bills.length > 0 ? receipts.bill : receipts.receipt);
  const whose = words.list([line, provider].filter(Boolean));
  return {
    key: entry.key,
    date: formatDate(startOfDate(entry.date), now, locale),
    what,
    whose,
    state,
    stateDetail: detail,
    tone,
    ...entryAmount(entry, locale),
    kept,
    add:
      renewal === null || kept.some(({ edit }) => edit !== null)
        ? null
        : {
            target: `renewal:${renewal.id}`,
            label: receipts.addTo,
            named: receipts.addToNamed(words.list([what, line].filter(Boolean))),
          },
  };
}

function owedText(bill: KeptBill, now: number, locale: ReceiptsLocale): string {
  const { receipts } = locale;
  const { remaining, dueAt, provider } = bill;
  const amount = remaining === null ? '' : formatMoney(remaining, locale);
  if (dueAt === null) return receipts.owedNoDate(amount, provider);
  const say = dueAt < now ? receipts.owedLate : receipts.owed;
  return say(amount, provider, formatDate(dueAt, now, locale));
}

const owedOf = (
  { entries, connected, now }: ReceiptsContext,
  locale: ReceiptsLocale,
): ReceiptsView['owed'] =>
  entries
    .flatMap(({ bills, clockOffset }) =>
      bills
        .filter(({ connectionId }) => connected.has(connectionId))
        .map((bill) => ({ bill, providerNow: now + clockOffset })),
    )
    .map((each) => ({ ...each, state: billState(each.bill, each.providerNow) }))
    .filter(({ state }) => state === 'unpaid' || state === 'overdue')
    .sort((a, b) => (a.bill.dueAt ?? 0) - (b.bill.dueAt ?? 0))
    .map(({ bill, providerNow, state }) => ({
      key: `${bill.connectionId} ${bill.id}`,
      text: owedText(bill, providerNow, locale),
      late: state === 'overdue',
    }));

/** Every purchase with what is kept of it, newest first, or those that fit; and what they came to. */
export function toReceipts(
  context: ReceiptsContext,
  { filter, by }: ReceiptsState,
  locale: ReceiptsLocale,
): ReceiptsView {
  const { receipts, dashboard, words } = locale;
  const { entries, days, settings, now } = context;
  const shown = filterEntries(entries, filter, now, locale);
  const lineName = entries.find((entry) => lineOfEntry(entry) === filter.line)?.line ?? '';
  const within = [filter.line && lineName, filter.provider, filter.year, filter.text];
  const anyRenewal = renewalChoices(entries, now, locale).length > 0;
  return {
    title: receipts.title,
    lead: receipts.lead,
    add: receipts.add,
    owed: owedOf(context, locale),
    tools: entries.length === 0 ? null : toTools(entries, filter, locale),
    count: receipts.count(shown.length),
    columns: receipts.columns,
    rows: shown.map((entry) => toRow(entry, anyRenewal, now, locale)),
    none: entries.length === 0 ? receipts.none : shown.length === 0 ? receipts.noMatch : '',
    printed: words.list([dashboard.printed(printDate(now, locale)), ...within.filter(Boolean)]),
    spend: toSpend(by, { shown, all: entries, days }, filter.year, settings, now, locale),
  };
}
