import { describe, expect, test } from 'vitest';
import { autoRenewFacts, followAutoRenew } from '../../../utils/domain/auto-renew';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aBucket, aCharge, aPlan, aReading, NOW } from '../../support/builders';

const end = NOW + 20 * DAY;
const money = (minor: number, currency = 'JPY') =>
  aBucket({ id: `money-${currency}-${minor}`, kind: 'money', remaining: minor, currency });
const on = (...more: ReturnType<typeof money>[]) =>
  aReading({ autoRenew: true, buckets: [aBucket(), ...more] });
const plan = aPlan();
const nothing = { chargeAt: null, price: null, balance: null, covered: null, cancelUntil: null };

describe('what is known of the next charge', () => {
  test('nothing where it is off or not told, whatever the plan costs', () => {
    const facts = (autoRenew: boolean | null) =>
      autoRenewFacts(aReading({ autoRenew, buckets: [money(5000)] }), plan, 24, NOW);
    expect(facts(false)).toEqual({ state: 'off', ...nothing });
    expect(facts(null)).toEqual({ state: 'unknown', ...nothing });
  });

  test('date, price and balance, and until when it can be stopped', () => {
    expect(autoRenewFacts(on(money(5000)), plan, 24, NOW)).toEqual({
      state: 'on',
      chargeAt: end,
      price: { minor: 1980, currency: 'JPY' },
      balance: { minor: 5000, currency: 'JPY' },
      covered: true,
      cancelUntil: end - 24 * HOUR,
    });
  });

  test('a balance that is too small, to the last yen', () => {
    const covered = (minor: number) => autoRenewFacts(on(money(minor)), plan, null, NOW).covered;
    expect([covered(1979), covered(1980)]).toEqual([false, true]);
  });

  test('what is not told stays unknown', () => {
    expect(autoRenewFacts(on(), plan, null, NOW)).toMatchObject({ balance: null, covered: null });
    expect(autoRenewFacts(on(money(9, 'EUR')), plan, null, NOW).covered).toBeNull();
    expect(autoRenewFacts(on(money(9)), null, null, NOW)).toMatchObject({
      price: null,
      covered: null,
      cancelUntil: null,
    });
    const endless = { ...on(), expiresAt: null };
    expect(autoRenewFacts(endless, plan, 24, NOW)).toMatchObject({
      chargeAt: null,
      cancelUntil: null,
    });
  });

  test('a promotion that ends before the charge does not count for it', () => {
    const discount = aCharge({ kind: 'discount', minor: -500, endsAt: NOW + DAY });
    const promoted = aPlan({ charges: [...plan.charges, discount] });
    expect(autoRenewFacts(on(), promoted, null, NOW).price?.minor).toBe(1980);
  });
});

describe('what the answers say one after another', () => {
  const step = {
    before: undefined,
    previous: aReading({ autoRenew: true }),
    reading: aReading({ autoRenew: true }),
    evidence: [],
    byHand: false,
    now: NOW,
    providerNow: NOW,
  };
  const seen = { on: true, changedAt: null, renewedAt: null };
  const off = aReading({ autoRenew: false });
  const silent = aReading();

  test('the first answer is no change', () => {
    expect(followAutoRenew(step)).toEqual(seen);
    expect(followAutoRenew({ ...step, reading: silent })).toBeUndefined();
  });

  test('switched elsewhere, it is noticed once', () => {
    const after = followAutoRenew({ ...step, before: seen, reading: off });
    expect(after).toEqual({ on: false, changedAt: NOW, renewedAt: null });
    expect(followAutoRenew({ ...step, before: after, reading: off, now: NOW + 1 })).toEqual(after);
  });

  test('an answer that leaves it out switched nothing, nor does the next', () => {
    const after = followAutoRenew({ ...step, before: seen, reading: silent });
    expect(after).toEqual(seen);
    expect(followAutoRenew({ ...step, before: after })).toEqual(seen);
  });

  test('a later end at its time is its own work, unless the user was at it', () => {
    const evidence = [{ what: 'validity' as const, from: end, to: end + 30 * DAY }];
    const charged = { ...step, before: seen, evidence, providerNow: end };
    expect(followAutoRenew(charged)?.renewedAt).toBe(NOW);
    expect(followAutoRenew({ ...charged, byHand: true })?.renewedAt).toBeNull();
    expect(followAutoRenew({ ...charged, providerNow: end - 10 * DAY })?.renewedAt).toBeNull();
    expect(followAutoRenew({ ...charged, before: { ...seen, on: false } })?.renewedAt).toBeNull();
  });
});
