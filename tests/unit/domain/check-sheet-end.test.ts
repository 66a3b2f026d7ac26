import { expect, test } from 'vitest';
import { newEnd } from '../../../utils/domain/check-sheet-end';
import type { Plan } from '../../../utils/domain/model';
import { DAY } from '../../../utils/domain/time';
import { aPlan, NOW } from '../../support/builders';

const END = NOW + 5 * DAY;
const ENDED = NOW - DAY;
const at = (then: number, about = false) => ({ kind: 'date', at: then, about });
const month = { count: 1, unit: 'month' } as const;

const cases: [string, Partial<Plan>, number | null, object][] = [
  ['starts again', { topUpEffect: 'restarts' }, END, at(NOW + 30 * DAY)],
  ['starts anew after the end', { topUpEffect: 'extends' }, ENDED, at(NOW + 30 * DAY)],
  ['is added to the end', { topUpEffect: 'extends' }, END, at(END + 30 * DAY)],
  ['adds data alone', { topUpEffect: 'adds' }, END, { kind: 'same', at: END }],
  ['adds to what has ended', { topUpEffect: 'adds' }, ENDED, { kind: 'unknown' }],
  ['does nobody knows what', { topUpEffect: 'unknown' }, END, { kind: 'unknown' }],
  ['can only start, whatever it does', { topUpEffect: 'unknown' }, ENDED, at(NOW + 30 * DAY)],
  ['extends an unknown end', { topUpEffect: 'extends' }, null, { kind: 'unknown' }],
  ['restarts an unknown end', { topUpEffect: 'restarts' }, null, at(NOW + 30 * DAY)],
  ['has no length', { validity: null }, END, { kind: 'unknown' }],
  ['lasts until used', { validityKind: 'until-used' }, END, { kind: 'unknown' }],
  ['counts from the first use', { activation: 'first-use' }, END, { kind: 'first-use' }],
  ['counts from installing', { activation: 'install' }, ENDED, { kind: 'install' }],
  ['is a month', { validity: month }, END, at(Date.UTC(2026, 11, 20, 3), true)],
  ['ends with a day', { validityKind: 'calendar' }, END, at(NOW + 30 * DAY, true)],
  [
    'comes a day later',
    { activationSeconds: { from: 0, to: 86_400 } },
    END,
    at(NOW + 30 * DAY, true),
  ],
];

test.each(cases)('a plan that %s', (_, parts, expiresAt, expected) => {
  expect(newEnd(aPlan(parts), { expiresAt }, NOW)).toEqual(expected);
});

test('a month after the 31st is the last day of the next', () => {
  const end = Date.UTC(2027, 0, 31, 12);
  const plan = aPlan({ topUpEffect: 'extends', validity: month });
  expect(newEnd(plan, { expiresAt: end }, NOW)).toEqual(at(Date.UTC(2027, 1, 28, 12), true));
});
