import type { TripFormView, TripStopView } from './advice-shapes';
import { seenText } from './advice-words';
import { joined, toAmount } from './amounts';
import type { Stored } from './contexts';
import type { PlansLocale } from './plans-locale';
import { sentences } from './sentences';
import {
  dateText,
  ownUse,
  type TripClock,
  type TripDraft,
  tripDays,
  tripFrom,
  tripStops,
  typedBytes,
  wholeDays,
} from './trip';

const USUAL_DAYS = 7;

/** Countries that some plan names, by their name. */
function countriesSold(
  { catalogues }: Stored,
  locale: PlansLocale,
): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' });
  const codes = new Set(catalogues.flatMap(({ plans }) => plans.flatMap(({ regions }) => regions)));
  return [...codes]
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, locale.tag));
}

export const countryName = (code: string, locale: PlansLocale): string =>
  new Intl.DisplayNames(locale.tag, { type: 'region', fallback: 'code' }).of(code) ?? code;

function toStops(draft: TripDraft, locale: PlansLocale): TripStopView[] {
  const { trip } = locale.advice;
  const stops = tripStops(draft);
  return draft.countries.map((country) => {
    const name = countryName(country, locale);
    const days = stops?.find((stop) => stop.country === country)?.days;
    const value = draft.daysIn[country] ?? (stops === null ? '' : `${days ?? 0}`);
    const remove = trip.remove(name);
    // One country has all the days there are.
    if (draft.countries.length === 1) {
      const text = days === undefined ? name : trip.stop(name, locale.words.days(days));
      return { country, text, remove, days: null };
    }
    const invalid = draft.daysIn[country] !== undefined && wholeDays(value) === null;
    return { country, text: name, remove, days: { label: trip.daysIn(name), value, invalid } };
  });
}

/** The form as it is drawn. Errors stand only where something was typed that cannot be. */
export function toTripForm(
  draft: TripDraft,
  stored: Stored,
  clock: TripClock,
  locale: PlansLocale,
): TripFormView {
  const { trip } = locale.advice;
  const days = tripDays(draft);
  const own = draft.perDay === 'yours' ? ownUse(stored, clock, days ?? USUAL_DAYS) : null;
  const stops = toStops(draft, locale);
  const sold = countriesSold(stored, locale);
  const today = dateText(clock.now, clock.zone);
  const ownHint =
    own === null
      ? trip.noHistory
      : sentences(
          locale,
          trip.yoursHint(
            joined(toAmount(own.bytes, 'decimal', locale)),
            own.line,
            stored.settings.certainty / 10,
          ),
          seenText(own.seenDays, locale),
        );
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
      stops,
      error: stops.some((stop) => stop.days?.invalid) ? trip.badDays : '',
      none: sold.length === 0 ? trip.noPlans : trip.none,
      add: {
        label: trip.add,
        none: trip.noCountry,
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
