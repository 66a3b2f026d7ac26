import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../utils/domain/model';
import { toPlan } from '../../../utils/providers/tmforum/plans';
import { pricesIn } from '../../../utils/providers/tmforum/prices';
import { offering, price } from '../../../utils/providers/tmforum/wire-plans';

interface Value {
  value: unknown;
  unitOfMeasure?: string;
}

/** An offering with these characteristics, and a price of 10 EUR with `parts` in it. */
function planWith(told: Record<string, Value[]>, parts: object = {}): Plan {
  const uses = Object.entries(told).map(([name, productSpecCharacteristicValue]) => ({
    name,
    productSpecCharacteristicValue,
  }));
  const wire = offering.parse({
    id: 'o1',
    prodSpecCharValueUse: uses,
    productOfferingPrice: [{ id: 'p1' }],
  });
  const listed = price.parse({ id: 'p1', price: { unit: 'EUR', value: 10 }, ...parts });
  return toPlan(wire, pricesIn([listed]), 'decimal');
}

const one = (value: unknown, unitOfMeasure?: string): Value[] => [
  unitOfMeasure === undefined ? { value } : { value, unitOfMeasure },
];

describe('what an operator may say besides', () => {
  it('at which rate it converts its prices, if it says of which day', () => {
    const told = { exchangeRate: one(150.2, 'JPY'), exchangeRateDate: one('2026-11-20') };
    const rate = { quote: 'JPY', value: 150.2, date: '2026-11-20' };
    expect(planWith(told).rate).toEqual(rate);
    expect(planWith({ exchangeRate: told.exchangeRate }).rate).toBeUndefined();
  });

  it.each<[string, Value[], Partial<Plan>]>([
    ['activation', one('first-use'), { activation: 'first-use' }],
    ['activation', one('whenever'), {}],
    ['installWithin', one(180, 'day'), { installWithinDays: 180 }],
    ['installWithin', one('4', 'weeks'), { installWithinDays: 28 }],
    ['installWithin', one(6, 'month'), {}],
    ['validityKind', one('calendar'), { validityKind: 'calendar' }],
    [
      'networks',
      [...one('NTT docomo 5G'), ...one('KDDI')],
      { networks: ['NTT docomo 5G', 'KDDI'] },
    ],
    ['networks', [], {}],
    ['speed', one(10, 'Mbit/s'), { speedKbps: 10_000 }],
    ['Max Speed', one('384'), { speedKbps: 384 }],
    ['speed', one(5, 'G'), {}],
    ['atLimit', one('billed'), { atLimit: 'billed' }],
    ['fairUse', one(false), { fairUse: false }],
    ['kyc', one('true'), { identityCheck: true }],
    ['identityCheck', one('perhaps'), {}],
    ['maxPurchases', one(3), { maxPurchases: 3 }],
    ['salesChannel', one('official'), { channel: { kind: 'official', name: null } }],
    ['seller', one('QuickSIM'), {}],
    ['taxIncluded', one(true), { taxIncluded: true }],
    ['taxIncluded', one(false), { taxIncluded: false }],
  ])('%s: %j', (name, values, expected) => {
    expect(planWith({ [name]: values })).toEqual({ ...planWith({}), ...expected });
  });

  it('names who sells it', () => {
    const { channel } = planWith({ salesChannel: one('authorised'), seller: one('Sakura') });
    expect(channel).toEqual({ kind: 'authorised', name: 'Sakura' });
  });

  it.each([
    [one(2, 'Mbit/s'), 2000],
    [one(384, 'kbit/s'), 384],
    [one(128), 128],
    [one(128, 'GB'), null],
  ])('the speed after the cap of %j is %s kbit/s', (speedAfterCap, kbps) => {
    expect(planWith({ speedAfterCap }).speedAfterCapKbps).toBe(kbps);
  });
});

describe('how long it lasts', () => {
  const every28 = { recurringChargePeriodType: 'day', recurringChargePeriodLength: 28 };
  const days = (count: number) => ({ count, unit: 'day' });
  it.each<[string, Value[], object, unknown, unknown]>([
    ['as told', one(30, 'day'), {}, days(30), undefined],
    ['as often as it is charged', [], every28, days(28), 'recurring'],
    ['as told, and charged again', one(1, 'week'), every28, days(7), 'recurring'],
    ['zero days are unknown', one(0, 'day'), every28, null, 'recurring'],
    ['less than none are unknown', one(-7, 'day'), {}, null, undefined],
    ['half a day is unknown', one(0.5, 'day'), {}, null, undefined],
    ['an unknown unit leaves the charge', one(1, 'cycle'), every28, days(28), 'recurring'],
  ])('%s', (_, validity, parts, expected, kind) => {
    const plan = planWith({ validity }, parts);
    expect(plan.validity).toEqual(expected);
    expect(plan.validityKind).toBe(kind);
  });
});

describe('tax', () => {
  const eur = (value: number) => ({ unit: 'EUR', value });
  it.each<[string, object, boolean | undefined]>([
    ['listed is in the sum', { tax: [{ taxRate: 20, taxAmount: eur(2) }] }, true],
    ['inside is in the sum', { price: { taxIncludedAmount: eur(12) } }, true],
    ['left out is not', { price: { dutyFreeAmount: eur(10) } }, false],
    ['not spoken of is unknown', {}, undefined],
  ])('%s', (_, parts, expected) => {
    expect(planWith({}, parts).taxIncluded).toBe(expected);
  });
});
