import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TripField } from '../../../components/TripForm';
import { HOUR } from '../../../utils/domain/time';
import type { Live } from '../../../utils/page/live';
import { adviceOfTrip } from '../../../utils/view/advice-of-trip';
import type { TripView } from '../../../utils/view/advice-shapes';
import type { PlansLocale } from '../../../utils/view/plans-locale';
import {
  addCountry,
  newTrip,
  removeCountry,
  type TripDraft,
  toTrip,
  typeDays,
  typeDaysIn,
} from '../../../utils/view/trip';
import { toTripForm } from '../../../utils/view/trip-form';

export interface TripModel {
  /** Null until the database was read. */
  view: ReadonlySignal<TripView | null>;
  type: (field: TripField, value: string) => void;
  add: (country: string) => void;
  remove: (country: string) => void;
  daysIn: (country: string, days: string) => void;
}

/** A trip as it is filled in; nothing of it is stored. */
export function createTripModel(
  live: Pick<Live, 'snapshot' | 'now'>,
  locale: ReadonlySignal<PlansLocale>,
): TripModel {
  const draft = signal<TripDraft>(newTrip);
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  // A trip is reckoned in days: it need not be worked out again with every tick.
  const hour = computed(() => Math.floor(live.now.value / HOUR));

  const view = computed((): TripView | null => {
    const stored = live.snapshot.value;
    if (stored === null || hour.value < 0) return null;
    const clock = { now: live.now.peek(), zone };
    const trip = toTrip(draft.value, stored, clock);
    return {
      form: toTripForm(draft.value, stored, clock, locale.value),
      advice: trip && adviceOfTrip(trip, stored, clock, locale.value),
    };
  });

  return {
    view,
    type: (field, value) => {
      switch (field) {
        case 'days':
          draft.value = typeDays(draft.value, value);
          return;
        case 'perDay':
          draft.value = { ...draft.value, perDay: value === 'typed' ? 'typed' : 'yours' };
          return;
        default:
          draft.value = { ...draft.value, [field]: value };
      }
    },
    add: (country) => {
      draft.value = addCountry(draft.value, country);
    },
    remove: (country) => {
      draft.value = removeCountry(draft.value, country);
    },
    daysIn: (country, days) => {
      draft.value = typeDaysIn(draft.value, country, days);
    },
  };
}
