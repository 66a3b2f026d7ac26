import { describe, expect, test } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import type { Order } from '../../../utils/domain/model';
import type { Before, Happening } from '../../../utils/domain/reduce';
import { needsPurchases } from '../../../utils/domain/seldom';
import { DAY, HOUR } from '../../../utils/domain/time';
import { aConnection, aLine, aReading, aRenewal, NOW, percentLeft } from '../../support/builders';

type Known = Parameters<typeof needsPurchases>[0];

const reading = aReading({ buckets: [percentLeft(50)] });
const before = (parts: Partial<Before> = {}): Known => ({
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
    ['one under way', before({ renewals: [aRenewal({ state: 'waiting' })] }), told()],
    [
      'one that ended today',
      before({ renewals: [aRenewal({ state: 'failed', closedAt: NOW - HOUR })] }),
      told(),
    ],
    ['an order', before(), told({ orders: [order] })],
    ['what grew', before(), told({ readings: [aReading({ buckets: [percentLeft(90)] })] })],
    ['an alert about one', before({ alerts: [alert({ renewalId: 'r' })] }), told()],
    ['an alert about one, by the clock', before({ alerts: [alert({ renewalId: 'r' })] }), null],
    ['a payment that failed', before({ alerts: [alert({ kind: 'payment-failed' })] }), told()],
  ])('for %s', (_, known, happening) => {
    expect(needsPurchases(known, happening ?? { kind: 'time' }, NOW)).toBe(true);
  });

  const old = aRenewal({ state: 'confirmed', closedAt: NOW - 2 * DAY });

  test.each([
    ['what was used', before(), told({ readings: [aReading({ buckets: [percentLeft(40)] })] })],
    ['one of long ago', before({ renewals: [old] }), told({ orders: [] })],
    ['another alert', before({ alerts: [alert({})] }), told()],
    ['one under way, by the clock', before({ renewals: [aRenewal()] }), null],
  ])('and not for %s', (_, known, happening) => {
    expect(needsPurchases(known, happening ?? { kind: 'time' }, NOW)).toBe(false);
  });
});
