import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Live } from '../../../utils/page/live';
import type { PlansLocale } from '../../../utils/view/plans-locale';
import { TripSection } from './TripSection';
import { createTripModel } from './trip-model';

/** The section with its state, which lasts as long as the page. */
export function createTripPart(live: Live, locale: ReadonlySignal<PlansLocale>): FunctionComponent {
  const model = createTripModel(live, locale);
  return () => <TripSection model={model} />;
}
