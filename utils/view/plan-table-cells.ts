import type { Compared } from '../domain/compare/compare-offers';
import type { ComparedSort } from '../domain/compare/sort-compared';
import type { Gigabyte } from '../domain/connection';
import { formatMoney, joined, toAmount } from './amounts';
import { untoldText } from './plan-facts';
import { aboutRate, aboutText, priceText, rateText, sellerText } from './plan-price';
import type { PlanTableLocale } from './plan-table-locale';
import type { PlanCell } from './plan-table-shapes';
import { generationOf, planTitle, regionName, speedText, validityText } from './plan-words';
import { activationText } from './steps';

export const UNKNOWN = '—';
const FEW_REGIONS = 3;

const plain = (text: string | null, detail = ''): PlanCell => ({
  text: text === null || text === '' ? UNKNOWN : text,
  detail,
  tone: 'plain',
});

/** `20 GB · 30 days`, or its name where the provider tells neither. */
export function planName(row: Compared, gigabyte: Gigabyte, locale: PlanTableLocale): string {
  const { plan } = row.offer;
  return planTitle(plan, gigabyte, locale) || plan.name;
}

function speedCell(row: Compared, gigabyte: Gigabyte, locale: PlanTableLocale): PlanCell {
  const { plan } = row.offer;
  const { plans } = locale;
  const top = [
    generationOf(plan) ?? '',
    plan.speedKbps === undefined ? '' : speedText(plan.speedKbps),
  ];
  const cap =
    plan.dailyCapBytes === null
      ? ''
      : plans.dailyCap(joined(toAmount(plan.dailyCapBytes, gigabyte, locale)));
  const then =
    plan.speedAfterCapKbps === null ? '' : plans.thenSlow(speedText(plan.speedAfterCapKbps));
  return plain(locale.words.list([...top, cap, then].filter(Boolean)));
}

function renewingCell({ offer }: Compared, ownId: string, locale: PlanTableLocale): PlanCell {
  const { plan, connectionId } = offer;
  const { table } = locale;
  const takes =
    plan.activationSeconds === null
      ? ''
      : table.takes(activationText(plan.activationSeconds, locale));
  if (connectionId !== ownId) return plain(table.newCard, takes);
  return plain(table.renewing[plan.topUpEffect], takes);
}

function regionsCell({ offer }: Compared, locale: PlanTableLocale): PlanCell {
  const { regions } = offer.plan;
  const few = regions.slice(0, FEW_REGIONS).map((code) => regionName(code, locale));
  const more = regions.length - few.length;
  return plain(locale.words.names(few), more > 0 ? locale.table.more(more) : '');
}

function priceCell(row: Compared, locale: PlanTableLocale): PlanCell {
  const { fees, price } = row;
  const fee =
    fees > 0 && price !== null
      ? locale.table.fee(formatMoney({ minor: fees, currency: price.currency }, locale))
      : '';
  const about = aboutText(row, locale);
  return plain(priceText(row, locale), [fee, about].filter(Boolean).join(' '));
}

/** What one plan says in one column. */
export function planCell(
  column: ComparedSort,
  row: Compared,
  gigabyte: Gigabyte,
  ownId: string,
  locale: PlanTableLocale,
): PlanCell {
  const { plan } = row.offer;
  const { table } = locale;
  switch (column) {
    case 'plan': {
      const name = planName(row, gigabyte, locale);
      return plain(name, name.startsWith(plan.name) ? '' : plan.name);
    }
    case 'seller':
      return plain(sellerText(row, locale));
    case 'price':
      return priceCell(row, locale);
    case 'used':
      return plain(rateText(row, 'perGbUsed', locale), aboutRate(row, 'perGbUsed', locale));
    case 'per-gb':
      return plain(rateText(row, 'perGb', locale), aboutRate(row, 'perGb', locale));
    case 'per-day':
      return plain(rateText(row, 'perDay', locale), aboutRate(row, 'perDay', locale));
    case 'days': {
      if (plan.validityKind === 'until-used') return plain(table.untilUsed);
      if (row.days === null) return plain(null);
      return plain(plan.validity?.unit === 'day' ? String(row.days) : validityText(plan, locale));
    }
    case 'tethering':
      if (plan.tethering === 'blocked') return { text: table.no, detail: '', tone: 'signal' };
      return plain(plan.tethering === 'allowed' ? table.yes : null);
    case 'speed':
      return speedCell(row, gigabyte, locale);
    case 'renewing':
      return renewingCell(row, ownId, locale);
    case 'regions':
      return regionsCell(row, locale);
    case 'not-told':
      return plain(untoldText(row, locale));
  }
}

/** Both parts of a cell as one text. */
export const joinedCell = ({ text, detail }: PlanCell): string =>
  detail === '' ? text : `${text} · ${detail}`;
