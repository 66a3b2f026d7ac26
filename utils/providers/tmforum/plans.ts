import type { Gigabyte } from '../../domain/connection';
import type {
  Plan,
  PlanActivation,
  SalesChannel,
  Tethering,
  TopUpEffect,
  ValidityKind,
} from '../../domain/model';
import { said } from '../said';
import { bytesPer, secondsPer } from '../units';
import {
  characteristics,
  flag,
  kbpsOf,
  oneOf,
  scaled,
  texts,
  toNumber,
  unitOf,
  type Value,
} from './characteristics';
import { toCharges } from './charges';
import type { PriceOf } from './prices';
import { daysOf, validityOf } from './validity';
import type { WireOffering } from './wire-plans';

const TETHERING: readonly Tethering[] = ['allowed', 'blocked'];
const EFFECTS: readonly TopUpEffect[] = ['restarts', 'extends', 'adds'];
const ACTIVATIONS: readonly PlanActivation[] = ['purchase', 'first-use', 'install'];
const KINDS: readonly ValidityKind[] = ['exact', 'calendar', 'recurring', 'until-used'];
const AT_LIMIT: readonly NonNullable<Plan['atLimit']>[] = ['blocked', 'throttled', 'billed'];
const CHANNELS: readonly SalesChannel['kind'][] = ['official', 'authorised', 'third-party'];

type Get = ReturnType<typeof characteristics>;

function secondsOf(values: Value[]): Plan['activationSeconds'] {
  const from = toNumber(values[0]?.valueFrom);
  const to = toNumber(values[0]?.valueTo);
  const per = secondsPer(unitOf(values));
  return from === null || to === null || per === null ? null : { from: from * per, to: to * per };
}

function channelOf(get: Get): SalesChannel | null {
  const kind = oneOf(get('salesChannel'), CHANNELS);
  return kind === null ? null : { kind, name: texts(get('seller'))[0] ?? null };
}

function rateOf(get: Get): Plan['rate'] | null {
  const value = toNumber(get('exchangeRate')[0]?.value);
  const [date] = texts(get('exchangeRateDate'));
  // A rate of which nobody knows the day is none.
  return value === null || date === undefined
    ? null
    : { quote: unitOf(get('exchangeRate')), value, date };
}

function networksOf(get: Get): string[] | null {
  const networks = texts(get('networks'));
  return networks.length === 0 ? null : networks;
}

/** What most operators do not say; what a provider does not say is absent. */
const conditionsOf = (get: Get): Partial<Plan> =>
  said<Plan>({
    activation: oneOf(get('activation'), ACTIVATIONS),
    installWithinDays: daysOf(get('installWithin')),
    validityKind: oneOf(get('validityKind'), KINDS),
    networks: networksOf(get),
    speedKbps: kbpsOf(get('speed')),
    atLimit: oneOf(get('atLimit'), AT_LIMIT),
    fairUse: flag(get('fairUse')),
    identityCheck: flag(get('identityCheck')),
    channel: channelOf(get),
    maxPurchases: toNumber(get('maxPurchases')[0]?.value),
    rate: rateOf(get),
  });

/** An offering with its prices as a plan; what the operator does not say stays unknown. */
export function toPlan(offering: WireOffering, priceOf: PriceOf, gigabyte: Gigabyte): Plan {
  const get = characteristics(offering);
  const prices = priceOf(offering) ?? [];
  const bytes = (unit: string): number | null => bytesPer(unit, gigabyte);
  const active = ['Active', 'Launched'].includes(offering.lifecycleStatus ?? 'Active');
  return {
    id: offering.id,
    name: offering.name ?? offering.id,
    sellable: offering.isSellable !== false && active,
    categories: (offering.category ?? []).map(({ id }) => id),
    dataBytes: scaled(get('dataAllowance'), bytes),
    unlimited: flag(get('unlimitedData')) === true,
    dailyCapBytes: scaled(get('dailyCap'), bytes),
    speedAfterCapKbps: kbpsOf(get('speedAfterCap')),
    voiceSeconds: scaled(get('voiceAllowance'), secondsPer),
    smsMessages: toNumber(get('smsAllowance')[0]?.value),
    tier: texts(get('tier'))[0] ?? null,
    regions: texts(get('regions')),
    tethering: oneOf(get('tethering'), TETHERING) ?? 'unknown',
    topUpEffect: oneOf(get('topUpEffect'), EFFECTS) ?? 'unknown',
    newCustomersOnly: flag(get('newCustomersOnly')) === true,
    paymentMethods: texts(get('paymentMethods')),
    checkout: texts(get('checkout'))[0] ?? null,
    support: offering.attachment?.find((item) => item.attachmentType === 'support')?.url ?? null,
    activationSeconds: secondsOf(get('usualActivation')),
    ...validityOf(get('validity'), prices),
    ...toCharges(prices, flag(get('taxIncluded'))),
    ...conditionsOf(get),
  };
}
