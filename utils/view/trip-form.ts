import { evenStops } from '../domain/advice-for-line/advise-trip';
import type { TripFormView } from './advice-shapes';
import { joined, toAmount } from './amounts';
import type { Stored } from './contexts';
import type { PageLocale } from './page-locale';
import {
  dateText,
  ownUse,
  type TripClock,
  type TripDraft,
  tripDays,
  tripFrom,
  typedBytes,
} from './trip';

const USUAL_DAYS = 7;

/** Countries that some plan names, by their name. */
function countriesSold(
  { catalogues }: Stored,
  locale: PageLocale,
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' });
  const codes = new Set(catalogues.flatMap(({ plans }) => plans.flatMap(({ regions }) => regions)));
  return [...codes]
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale.tag));
}

export const countryName = (code: string, locale: PageLocale): string =>
  new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' }).of(code) ?? code;

/** The form as it is drawn. Errors stand only where something was typed that cannot be. */
export function toTripForm(
  draft: TripDraft,
  stored: Stored,
  clock: TripClock,
  locale: PageLocale,
): TripFormView {
  const { trip } = locale.words.advice;
  const days = tripDays(draft);
  const stops = evenStops(draft.countries, days ?? draft.countries.length);
  const own = draft.perDay === 'yours' ? ownUse(stored, clock, days ?? USUAL_DAYS) : null;
  const sold = countriesSold(stored, locale);
  const today = dateText(clock.now, clock.zone);
  const ownHint =
    own === null
      ? trip.noHistory
      : trip.yoursHint(joined(toAmount(own.bytes, 'decimal', locale)), own.line);
  return {
    title: trip.title,
    lead: trip.lead,
    from: {
      label: trip.from,
      value: draft.from === '' ? today : draft.from,
      min: today,
      error: tripFrom(draft, clock) === null ? trip.badFrom : '',
    },
    days: { label: trip.days, value: draft.days, error: days === null ? trip.badDays : '' },
    countries: {
      label: trip.countries,
      stops: draft.countries.map((country) => {
        const name = countryName(country, locale);
        const stop = stops.find((each) => each.country === country);
        const text =
          days === null
            ? name
            : trip.stop(name, locale.words.days(stop === undefined ? 0 : stop.days));
        return { country, text, remove: trip.remove(name) };
      }),
      none: sold.length === 0 ? trip.noPlans : trip.none,
      add: {
        label: trip.add,
        choices: sold.filter(({ value }) => !draft.countries.includes(value)),
      },
    },
    perDay: {
      label: trip.perDay,
      choices: [
        { value: 'yours', label: trip.yours },
        { value: 'typed', label: trip.typed },
      ],
      value: draft.perDay,
      typed:
        draft.perDay === 'typed'
          ? {
              label: trip.gigabytes,
              value: draft.gigabytes,
              error: typedBytes(draft) === null ? trip.badAmount : '',
            }
          : null,
      hint: draft.perDay === 'yours' ? ownHint : '',
    },
  };
}
