import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openAlert } from '../../../utils/domain/alerts/alert';
import { partsOfLines, plansById } from '../../../utils/domain/parts-of-lines';
import type { Before } from '../../../utils/domain/reduce';
import { defaultSettings } from '../../../utils/domain/settings';
import { aConnection, aLine, aPlan, aRenewal, NOW } from '../../support/builders';

const KEYS = ['c/a', 'c/b', 'c/c'];
const RENEWALS = ['r0', 'r1'];
const key = fc.constantFrom(...KEYS);

const alert = fc
  .record({
    id: fc.uuid(),
    lineKey: fc.constantFrom(null, ...KEYS),
    renewalId: fc.constantFrom(null, ...RENEWALS),
  })
  .map((about) => openAlert({ family: 'f', kind: 'data-low', connectionId: 'c', ...about }, NOW));

const before = fc
  .record({
    lines: fc.subarray(KEYS).map((keys) => keys.map((each) => aLine({ key: each }))),
    alerts: fc.array(alert),
    renewals: fc.array(fc.record({ id: fc.uuid(), lineKey: key }).map((parts) => aRenewal(parts))),
    lineRules: fc
      .subarray(KEYS)
      .map((keys) =>
        keys.map((lineKey) => ({ lineKey, connectionId: 'c', alerts: true, own: {} })),
      ),
  })
  .map(
    (rows): Before => ({
      ...rows,
      ...{ connection: aConnection(), settings: defaultSettings, plans: [], zone: 'UTC' },
      past: new Map(),
      seldom: {},
    }),
  );

test('parts are what looking through all of it would find, in the same order', () => {
  fc.assert(
    fc.property(before, key, fc.constantFrom(...RENEWALS), (all, own, renewal) => {
      const parts = partsOfLines(all);
      expect(parts.of(own)).toEqual({
        ...all,
        lines: all.lines.filter((line) => line.key === own),
        alerts: all.alerts.filter(({ lineKey }) => lineKey === own),
        renewals: all.renewals.filter(({ lineKey }) => lineKey === own),
        lineRules: all.lineRules.filter(({ lineKey }) => lineKey === own),
      });
      expect(parts.alertsOf(renewal)).toEqual(
        all.alerts.filter(({ renewalId }) => renewalId === renewal),
      );
    }),
  );
});

test('of two plans with one id the first is found', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('x', 'y')), (ids) => {
      const plans = ids.map((id, at) => aPlan({ id, name: `${at}` }));
      expect(plansById(plans).get('x')).toBe(plans.find(({ id }) => id === 'x'));
    }),
  );
});
