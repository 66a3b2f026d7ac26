import type { Plan, PlanActivation, ValidityUnit } from '../../domain/model';
import { newPlan, onePrice } from '../new-plan';
import { said } from '../said';
import { isCurrency, toMinor } from '../units';
import { atLimitOf, isDaily, isUnlimited, type Offer, speedOf } from './wire';

/** "10000 = $1.00" */
const PRICE = 10_000;
const USUAL_CURRENCY = 'USD';

function priceOf({ price, currencyCode }: Offer): Pick<Plan, 'currency' | 'charges'> {
  const currency = currencyCode || USUAL_CURRENCY;
  if (!price || !isCurrency(currency)) return onePrice(null);
  return onePrice({ minor: toMinor(price.value / PRICE, currency), currency });
}

const UNITS: readonly ValidityUnit[] = ['day', 'month', 'year'];

function validityOf({ duration, durationUnit }: Offer): Plan['validity'] {
  const unit = UNITS.find((each) => each === durationUnit?.toLowerCase());
  return duration && unit ? { count: duration.value, unit } : null;
}

/** By the documentation: when it is installed, or when a network is first reached. */
const ACTIVATIONS: Record<string, PlanActivation> = { 1: 'install', 2: 'first-use' };

/** `Movistar 3G/4G/5G`, of each place that it covers. */
function networksOf({ locationNetworkList }: Offer): string[] | null {
  const operators = (locationNetworkList ?? []).flatMap(({ operatorList }) => operatorList ?? []);
  const names = operators.flatMap(({ operatorName, networkType }) =>
    operatorName ? [[operatorName, networkType].filter(Boolean).join(' ')] : [],
  );
  return names.length === 0 ? null : [...new Set(names)];
}

export function toPlan(offer: Offer): Plan {
  const unlimited = isUnlimited(offer);
  const bytes = unlimited ? null : (offer.volume?.value ?? null);
  const daily = isDaily(offer);
  return newPlan({
    id: offer.packageCode,
    name: offer.name ?? offer.packageCode,
    dataBytes: daily ? null : bytes,
    dailyCapBytes: daily ? bytes : null,
    unlimited,
    speedAfterCapKbps: speedOf(offer),
    validity: validityOf(offer),
    regions: (offer.location ?? '').split(',').filter((code) => /^[A-Z]{2}$/.test(code)),
    ...priceOf(offer),
    ...atLimitOf(offer),
    ...said<Plan>({
      activation: ACTIVATIONS[String(offer.activeType)],
      installWithinDays: offer.unusedValidTime?.value,
      networks: networksOf(offer),
      // Unlimited, and slower beyond a measure that is told nowhere.
      fairUse: unlimited && speedOf(offer) !== null ? true : null,
    }),
  });
}
