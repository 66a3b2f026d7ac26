import { describe, expect, test } from 'vitest';
import type { AlertKind } from '../../../../utils/domain/alerts/kinds';
import { fittingSymptom, orderSymptoms, SYMPTOMS } from '../../../../utils/domain/help/symptoms';
import { stateOf } from '../../../../utils/domain/line-state';
import type { RankedLine } from '../../../../utils/domain/rank';
import {
  aConnection,
  aContext,
  aLine,
  aRenewal,
  NOW,
  percentLeft,
} from '../../../support/builders';
import { anAlert } from '../../../support/fake-rows';

const ranked = (parts: Parameters<typeof aContext>[0] = {}): RankedLine => {
  const context = aContext(parts);
  return { ...context, state: stateOf(context) };
};

const calm = ranked();

describe('what is offered first', () => {
  test('is nothing in particular while nothing is the matter', () => {
    expect(fittingSymptom(calm, [])).toBeNull();
  });

  test.each<[AlertKind, string]>([
    ['payment-failed', 'payment-failed'],
    ['auto-renew-failed', 'payment-failed'],
    ['renewal-overdue', 'no-data'],
    ['signed-out', 'cannot-sign-in'],
    ['throttled', 'slow'],
  ])('fits the alert %s', (kind, symptom) => {
    expect(fittingSymptom(calm, [anAlert({ kind })])).toBe(symptom);
  });

  test('fits the newest of several alerts, and none that is over or of another line', () => {
    const paid = anAlert({ kind: 'payment-failed', raisedAt: NOW - 2 });
    const slow = anAlert({ kind: 'throttled', raisedAt: NOW - 1 });
    expect(fittingSymptom(calm, [paid, slow])).toBe('slow');
    expect(fittingSymptom(calm, [paid, { ...slow, state: 'resolved' }])).toBe('payment-failed');
    expect(fittingSymptom(calm, [{ ...paid, lineKey: 'nippon/other' }])).toBeNull();
    const whole = anAlert({ kind: 'signed-out', lineKey: null });
    expect(fittingSymptom(calm, [whole])).toBe('cannot-sign-in');
  });

  test('fits the state where no alert says more', () => {
    const failure = { kind: 'signed-out', accepted: true } as const;
    const out = ranked({ connection: aConnection({ status: { failure } }) });
    expect(fittingSymptom(out, [])).toBe('cannot-sign-in');
    expect(fittingSymptom(ranked({ renewals: [aRenewal({ state: 'overdue' })] }), [])).toBe(
      'no-data',
    );
    expect(fittingSymptom(ranked({ renewals: [aRenewal()] }), [])).toBe('no-data');
    const ended = ranked({ line: aLine({ reading: { expiresAt: NOW - 1 } }) });
    expect(fittingSymptom(ended, [])).toBe('cannot-renew');
    const arrears = { minor: 2450, currency: 'JPY' };
    expect(fittingSymptom(ranked({ line: aLine({ reading: { arrears } }) }), [])).toBe(
      'cannot-renew',
    );
  });

  test('is slowness where an empty line is slowed down, and nothing where it just is empty', () => {
    const empty = (atLimit: 'throttled' | 'blocked') =>
      ranked({ line: aLine({ reading: { buckets: [percentLeft(0, { atLimit })] } }) });
    expect(fittingSymptom(empty('throttled'), [])).toBe('slow');
    expect(fittingSymptom(empty('blocked'), [])).toBeNull();
  });

  test('is a payment that failed, and data that did not come with the rest', () => {
    const failed = aRenewal({ state: 'failed', closedAt: NOW });
    expect(fittingSymptom(ranked({ renewals: [failed] }), [])).toBe('payment-failed');
    const partly = aRenewal({ state: 'confirmed', closedAt: NOW, lacks: ['data'] });
    expect(fittingSymptom(ranked({ renewals: [partly] }), [])).toBe('no-data');
  });
});

test('every symptom is offered once, the fitting one first', () => {
  for (const first of SYMPTOMS) {
    const all = orderSymptoms(first);
    expect(all[0]).toBe(first);
    expect(all.toSorted()).toEqual([...SYMPTOMS].sort());
  }
  expect(orderSymptoms(null)).toEqual([...SYMPTOMS]);
});
