import type { Compared, Comparison } from '../domain/compare/compare-offers';
import type { ComparedFilter } from '../domain/compare/filter-compared';
import { minorDigits } from '../domain/minor-digits';
import type { PlanTableLocale } from './plan-table-locale';
import type { PlanFilterTyped, PlanFilterView } from './plan-table-shapes';
import { regionName } from './plan-words';
import type { Choice } from './shapes';

const CHANNELS = ['official', 'authorised', 'third-party', 'unknown'] as const;
const LENGTHS = [1, 7, 30, 90, 365];

export const noFilter: PlanFilterTyped = {
  text: '',
  region: '',
  tethering: '',
  days: '',
  price: '',
  channel: '',
  serves: false,
};

/** An amount as it was typed, `1,234.5` among them; null for what is none. */
function minorOf(typed: string, currency: string | null): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '');
  if (currency === null || !/^\d{1,12}(\.\d*)?$/.test(text)) return null;
  return Math.round(Number(text) * 10 ** minorDigits(currency));
}

/** What of it means something; a price that is no number filters nothing. */
export function toFilter(typed: PlanFilterTyped, currency: string | null): ComparedFilter {
  const channel = CHANNELS.find((known) => known === typed.channel);
  const price = minorOf(typed.price, currency);
  const days = Number(typed.days);
  return {
    text: typed.text,
    ...(typed.region === '' ? {} : { region: typed.region }),
    ...(typed.tethering === 'allowed' ? { tethering: 'allowed' } : {}),
    ...(days > 0 ? { days } : {}),
    ...(price === null ? {} : { priceUpTo: price }),
    ...(channel === undefined ? {} : { channel }),
    serves: typed.serves,
  };
}

/** Every region that a plan names, by its name. */
export function regionChoices(rows: Compared[], locale: PlanTableLocale): Choice[] {
  const codes = new Set(rows.flatMap(({ offer }) => offer.plan.regions));
  const { compare } = new Intl.Collator(locale.tag);
  return [...codes]
    .map((value) => ({ value, label: regionName(value, locale) }))
    .sort((a, b) => compare(a.label, b.label));
}

export function toFilterView(
  typed: PlanFilterTyped,
  { currency, rows }: Comparison,
  regions: Choice[],
  locale: PlanTableLocale,
): PlanFilterView {
  const { table, words } = locale;
  const told = new Set(rows.map(({ offer }) => offer.plan.channel?.kind ?? 'unknown'));
  const channels = CHANNELS.filter((kind) => told.has(kind));
  const isFiltered = Object.values(typed).some((value) => value !== '' && value !== false);
  return {
    label: table.filters,
    typed,
    find: table.find,
    region: {
      label: table.region,
      none: locale.advice.trip.noCountry,
      choices: [{ value: '', label: table.anywhere }, ...regions],
    },
    tethering: {
      label: table.tethering,
      choices: [
        { value: '', label: table.any },
        { value: 'allowed', label: table.allowed },
      ],
    },
    days: {
      label: table.validity,
      choices: [
        { value: '', label: table.anyLength },
        ...LENGTHS.map((days) => ({ value: String(days), label: words.days(days) })),
      ],
    },
    channel: {
      label: table.channel,
      choices: [
        { value: '', label: table.any },
        ...channels.map((value) => ({ value, label: table.channels[value] })),
      ],
    },
    price: table.upTo(currency ?? ''),
    serves: table.serves,
    clear: isFiltered ? table.clear : null,
  };
}
