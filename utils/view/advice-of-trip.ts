import { adviseTrip, type TripAdvice } from '../domain/advice-for-line/advise-trip';
import { currencyOf, intoCurrency } from '../domain/advice-for-line/one-currency';
import type { AdviceView } from './advice-shapes';
import {
  gapText,
  leftOutText,
  type PlanNaming,
  planWhat,
  purchaseNotes,
  purchaseSteps,
  purchasesTitle,
} from './advice-words';
import { formatMoney, joined, toAmount } from './amounts';
import type { Stored } from './contexts';
import type { PlansLocale } from './plans-locale';
import { sentences } from './sentences';
import type { Trip, TripClock } from './trip';
import { countryName } from './trip-form';

function needText({ stops, bytesPerDay }: Trip, locale: PlansLocale): string {
  const { advice } = locale;
  const { days } = locale.words;
  const count = stops.reduce((sum, stop) => sum + stop.days, 0);
  const amount = (bytes: number): string => joined(toAmount(bytes, 'decimal', locale));
  const need = advice.trip.need(amount(bytesPerDay * count), days(count), amount(bytesPerDay));
  if (stops.length < 2) return need;
  const split = stops.map((stop) =>
    advice.trip.stop(countryName(stop.country, locale), days(stop.days)),
  );
  return sentences(locale, need, advice.trip.split(locale.words.list(split)));
}

function inWords(
  advice: TripAdvice,
  trip: Trip,
  { now }: TripClock,
  naming: PlanNaming,
  locale: PlansLocale,
): AdviceView {
  const say = locale.advice;
  const plain = (title: string, text: string): AdviceView => ({
    label: say.label,
    title,
    text,
    steps: [],
    total: '',
    notes: [
      leftOutText(
        advice.leftOut.filter(({ why }) => why !== 'elsewhere'),
        locale,
      ),
    ].filter(Boolean),
    more: say.more,
    advisedId: null,
    planId: null,
  });
  switch (advice.kind) {
    case 'no-prices':
      return plain(say.noPrices, say.noPricesWhy);
    case 'undecided':
      return plain(say.undecided, needText(trip, locale));
    case 'infeasible': {
      const missing = advice.missing.map((country) => countryName(country, locale));
      const why =
        missing.length === 0
          ? say.trip.infeasibleWhy
          : say.trip.missing(locale.words.list(missing));
      return plain(say.trip.infeasible, sentences(locale, needText(trip, locale), why));
    }
    case 'buy': {
      const { purchases, currency, totalMinor, other } = advice;
      const otherText =
        other === null
          ? ''
          : say.trip.other(
              planWhat(other.plan, naming.gigabyteOf(other.connectionId), locale),
              formatMoney({ minor: other.minor, currency }, locale),
            );
      const base = plain(
        purchasesTitle(purchases, now, naming, locale),
        sentences(
          locale,
          needText(trip, locale),
          otherText || say.trip.noOther,
          gapText(advice, locale),
        ),
      );
      return {
        ...base,
        steps: purchaseSteps(purchases, currency, now, naming, locale),
        total: say.total(formatMoney({ minor: totalMinor, currency }, locale)),
        notes: [...purchaseNotes(advice, naming, locale), ...base.notes, say.trip.ownLines],
      };
    }
  }
}

/** The plan of purchases for a trip, over everything that the connections sell, in words. */
export function adviceOfTrip(
  trip: Trip,
  stored: Stored,
  clock: TripClock,
  locale: PlansLocale,
): AdviceView {
  const { settings } = stored;
  const all = stored.catalogues.flatMap(({ plans }) => plans);
  const currency = settings.currency ?? currencyOf(all, null);
  const advice = adviseTrip({
    ...trip,
    now: clock.now,
    zone: clock.zone,
    shelves: stored.catalogues,
    convert: intoCurrency(currency, settings.rates),
    currency,
    tethering: true,
  });
  const of = (connectionId: string) => stored.connections.find(({ id }) => id === connectionId);
  const naming: PlanNaming = {
    gigabyteOf: (connectionId) => of(connectionId)?.gigabyte ?? 'decimal',
    sellerOf: (connectionId) => of(connectionId)?.name ?? '',
  };
  return inWords(advice, trip, clock, naming, locale);
}
