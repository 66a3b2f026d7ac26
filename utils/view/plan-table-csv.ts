import type { Compared } from '../domain/compare/compare-offers';
import { minorDigits } from '../domain/minor-digits';
import { toCsv } from './csv';
import { untoldText } from './plan-facts';
import { sellerText } from './plan-price';
import { joinedCell, planCell, UNKNOWN } from './plan-table-cells';
import { gigabyteOf, type TableContext } from './plan-table-context';
import type { PlanTableLocale } from './plan-table-locale';
import { againstWords } from './plan-tags';
import { priceTerms, useTerms } from './plan-terms';

/** In the plan's own currency, with its digits; empty where it is not known. */
function major(minor: number | null | undefined, currency: string | null): string {
  if (minor === null || minor === undefined || currency === null) return '';
  const digits = minorDigits(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/** Every row with its figures as numbers, for a spreadsheet; unknown is empty. */
export function plansCsv(rows: Compared[], context: TableContext, locale: PlanTableLocale): string {
  const { columns, facts } = locale.table;
  const ownId = context.line.connection.id;
  return toCsv(
    rows.map((row) => {
      const { plan } = row.offer;
      const { price, priceState, figures } = row;
      const cell = (column: 'days' | 'tethering' | 'speed' | 'renewing'): string => {
        const text = joinedCell(planCell(column, row, gigabyteOf(row, context), ownId, locale));
        return text === UNKNOWN ? '' : text;
      };
      // A price that something is added to is no number to reckon with.
      const told = price === null ? '' : major(price.minor, price.currency);
      return {
        [columns.plan]: plan.name,
        [columns.seller]: sellerText(row, locale),
        [columns.price]: priceState === 'from' ? locale.words.price.from(told) : told,
        [facts.fees]: major(price === null ? null : row.fees, plan.currency),
        [facts.currency]: plan.currency ?? '',
        [columns.used]: major(figures?.perGbUsed, plan.currency),
        [columns['per-gb']]: major(figures?.perGb, plan.currency),
        [columns['per-day']]: major(figures?.perDay, plan.currency),
        [facts.bytes]: plan.unlimited ? locale.words.card.unlimited : String(plan.dataBytes ?? ''),
        [columns.days]: cell('days'),
        [columns.tethering]: cell('tethering'),
        [columns.speed]: cell('speed'),
        [columns.renewing]: cell('renewing'),
        [columns.regions]: plan.regions.join(' '),
        [columns['not-told']]: untoldText(row, locale),
        ...Object.fromEntries(
          [
            ...priceTerms(row, context.line.now, locale),
            ...useTerms(row, gigabyteOf(row, context), locale),
          ].map(({ name, value }) => [name, value]),
        ),
        [facts.against]: againstWords(row, context.need, locale).join(' · '),
      };
    }),
  );
}
