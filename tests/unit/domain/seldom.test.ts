import { describe, expect, test } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { Order } from '../../../utils/domain/model';
import type { Before, Happening } from '../../../utils/domain/reduce';
import { needsPurchases } from '../../../utils/domain/seldom';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aConnection, aLine, aReading, aRenewal, NOW, percentLeft } from '../../support/builders';

type Known = Parameters<typeof needsPurchases>[0];

const reading = aReading({ buckets: [percentLeft(50)] });
const known = (parts: Partial<Before> = {}): Known => ({
  connection: aConnection(),
  lines: [aLine({ reading })],
  alerts: [],
  renewals: [],
  ...parts,
});
const told = (parts: object = {}): Happening => ({
  kind: 'reading',
  minPace: 0,
  poll: { readings: [reading], plans: null, clockOffset: 0, endpoints: {}, ...parts },
});
const alert = (parts: object) =>
  openAlert({ id: 'a', family: 'f', kind: 'expiring', connectionId: 'nippon', ...parts }, NOW);
const order: Order = {
  id: 'o',
  lineId: reading.lineId,
  state: 'done',
  placedAt: NOW,
  note: null,
};

describe('purchases are followed', () => {
  test.each([
    ['one under way', known({ renewals: [aRenewal({ state: 'waiting' })] }), told()],
    [
      'one that ended today',
      known({ renewals: [aRenewal({ state: 'failed', closedAt: NOW - HOUR })] }),
      told(),
    ],
    ['an order', known(), told({ orders: [order] })],
    ['what grew', known(), told({ readings: [aReading({ buckets: [percentLeft(90)] })] })],
    ['an alert about one', known({ alerts: [alert({ renewalId: 'r' })] }), told()],
    ['an alert about one, by the clock', known({ alerts: [alert({ renewalId: 'r' })] }), null],
    ['a payment that failed', known({ alerts: [alert({ kind: 'payment-failed' })] }), told()],
  ])('for %s', (_, each, happening) => {
    expect(needsPurchases(each, happening ?? { kind: 'time' }, NOW)).toBe(true);
  });

  const old = aRenewal({ state: 'confirmed', closedAt: NOW - 2 * DAY });

  test.each([
    ['what was used', known(), told({ readings: [aReading({ buckets: [percentLeft(40)] })] })],
    ['one of long ago', known({ renewals: [old] }), told({ orders: [] })],
    ['another alert', known({ alerts: [alert({})] }), told()],
    ['one under way, by the clock', known({ renewals: [aRenewal()] }), null],
  ])('and not for %s', (_, each, happening) => {
    expect(needsPurchases(each, happening ?? { kind: 'time' }, NOW)).toBe(false);
  });
});
