import { minorDigits } from '../../domain/minor-digits';
import type { Renewal } from '../../domain/renewal';
import { formatMoney } from '../amounts';
import type { Stored } from '../contexts';
import { formatDate, formatSpan } from '../moments';
import type { DashboardLocale } from './dashboard-locale';
import type { ListView } from './dashboard-shapes';

interface Row {
  renewal: Renewal;
  text: string[];
}

function rowOf(renewal: Renewal, stored: Stored, now: number, locale: DashboardLocale): Row {
  const { receipts } = locale.dashboard;
  const line = stored.lines.find(({ key }) => key === renewal.lineKey);
  const { state, closedAt, openedAt, price } = renewal;
  const effect =
    state === 'confirmed' && closedAt !== null
      ? receipts.after(formatSpan(closedAt - openedAt, locale))
      : '—';
  return {
    renewal,
    text: [
      formatDate(openedAt, now, locale),
      line?.reading.name ?? '—',
      renewal.planName,
      receipts.states[state],
      effect,
      price === null ? locale.words.plans.unknownPrice : formatMoney(price, locale),
    ],
  };
}

/** In decimal, as a spreadsheet adds it up. */
const decimal = ({ minor, currency }: NonNullable<Renewal['price']>): string =>
  (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));

/** `2026: 3 renewals in effect, ¥16,170`, by currency. */
function totalOf(renewals: readonly Renewal[], now: number, locale: DashboardLocale): string {
  const year = new Date(now).getFullYear();
  const counted = renewals.filter(
    ({ state, closedAt }) =>
      state === 'confirmed' && closedAt !== null && new Date(closedAt).getFullYear() === year,
  );
  if (counted.length === 0) return '';
  const sums = new Map<string, number>();
  for (const { price } of counted) {
    if (price !== null) sums.set(price.currency, (sums.get(price.currency) ?? 0) + price.minor);
  }
  const amounts = [...sums].map(([currency, minor]) => formatMoney({ minor, currency }, locale));
  const { receipts } = locale.dashboard;
  return receipts.total(
    String(year),
    [receipts.renewals(counted.length), amounts.join(' + ')].filter(Boolean),
  );
}

/** Every renewal, newest first, or those in which the words are found. */
export function toReceipts(
  stored: Stored,
  search: string,
  now: number,
  locale: DashboardLocale,
): ListView {
  const { receipts } = locale.dashboard;
  const all = [...stored.renewals]
    .sort((one, other) => other.openedAt - one.openedAt)
    .map((renewal) => rowOf(renewal, stored, now, locale));
  const wanted = search.trim().toLowerCase();
  const found = all.filter(
    ({ text }) => wanted === '' || text.some((each) => each.toLowerCase().includes(wanted)),
  );
  const { columns } = receipts;
  return {
    title: receipts.title,
    lead: receipts.lead,
    count: receipts.renewals(found.length),
    search: all.length === 0 ? null : { label: receipts.find, value: search },
    table: {
      columns: [
        { key: 'opened', label: columns.opened, numeric: false },
        { key: 'line', label: columns.line, numeric: false },
        { key: 'bought', label: columns.bought, numeric: false },
        { key: 'state', label: columns.state, numeric: false },
        { key: 'in_effect', label: columns.effect, numeric: false },
        { key: 'amount', label: columns.amount, numeric: true },
        { key: 'currency', label: '', numeric: false },
      ],
      rows: found.map(({ renewal, text }) => ({
        text,
        values: [
          new Date(renewal.openedAt).toISOString(),
          text[1] ?? null,
          renewal.planName,
          renewal.state,
          renewal.state === 'confirmed' && renewal.closedAt !== null
            ? new Date(renewal.closedAt).toISOString()
            : null,
          renewal.price === null ? null : decimal(renewal.price),
          renewal.price?.currency ?? null,
        ],
      })),
    },
    none: all.length === 0 ? receipts.none : found.length === 0 ? receipts.noMatch : '',
    total: totalOf(
      found.map(({ renewal }) => renewal),
      now,
      locale,
    ),
  };
}
