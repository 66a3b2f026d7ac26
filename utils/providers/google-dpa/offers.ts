import { minorDigits } from '../../domain/minor-digits';
import type { Money, Plan, ValidityKind } from '../../domain/model';
import { DAY, SECOND } from '../../domain/time';
import { toAmount } from '../exact';
import { newPlan, onePrice } from '../new-plan';
import { said } from '../said';
import { isCurrency } from '../units';
import { webPage } from '../web-page';
import { atLimitOf, isUnlimited } from './status';
import type { WireOffer, WireOffers } from './wire';

const NANO_DIGITS = 9;

/** Whole units and billionths of one; null where either is no number. */
function minorOf({ currencyCode, units, nanos }: NonNullable<WireOffer['cost']>): number | null {
  const digits = minorDigits(currencyCode);
  const whole = toAmount(units ?? 0, 10 ** digits);
  if (typeof whole !== 'object') return null;
  const minor = whole.value + Math.round((nanos ?? 0) / 10 ** (NANO_DIGITS - digits));
  return Number.isSafeInteger(minor) && minor >= 0 ? minor : null;
}

function priceOf(cost: WireOffer['cost']): Money | null {
  if (!cost || !isCurrency(cost.currencyCode)) return null;
  const minor = minorOf(cost);
  return minor === null ? null : { minor, currency: cost.currencyCode };
}

/** `2592000s`; what is no whole number of days has no unit here. */
function validityOf(duration: string | null | undefined): Plan['validity'] {
  const seconds = /^(\d{1,12})(?:\.0+)?s$/.exec(duration ?? '')?.[1];
  const days = (Number(seconds ?? 0) * SECOND) / DAY;
  return days > 0 && Number.isInteger(days) ? { count: days, unit: 'day' } : null;
}

/** Filled up again and again, where it says how often; a length in seconds is exact. */
function kindOf({ refreshPeriod, duration }: WireOffer): ValidityKind | null {
  const recurs = !['', 'REFRESH_PERIOD_NONE'].includes(refreshPeriod ?? '');
  return recurs ? 'recurring' : validityOf(duration) === null ? null : 'exact';
}

export function toPlans({ offers, offerInfo }: WireOffers): Plan[] {
  const checkout = webPage(offerInfo?.moreInfoURL, null);
  return offers.map((offer) => {
    const { planId, planName, cost, duration, quotaBytes } = offer;
    const unlimited = isUnlimited(quotaBytes);
    return newPlan({
      id: planId,
      name: planName ?? planId,
      dataBytes: unlimited ? null : (quotaBytes?.value ?? null),
      unlimited,
      validity: validityOf(duration),
      checkout,
      ...onePrice(priceOf(cost)),
      ...atLimitOf(offer.overusagePolicy),
      ...said<Plan>({ validityKind: kindOf(offer), speedKbps: offer.maxRateKbps?.value }),
    });
  });
}
