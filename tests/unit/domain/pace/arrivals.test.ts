import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../../utils/domain/time';
import { arrivalsAfter } from '../../../bench/frugality/arrivals';

const CLIENTS = 30_000;

const OUTAGES: [string, number, boolean][] = [
  ['ten minutes', 10 * MINUTE, false],
  ['an hour', HOUR, false],
  ['an hour, with its end announced', HOUR, true],
  ['a night', 8 * HOUR, false],
  ['a night, with its end announced', 8 * HOUR, true],
];

it.each(OUTAGES)('after an outage of %s nobody storms the provider', (_, lasts, announced) => {
  const { minutes, peak, mean } = arrivalsAfter({ lasts, announced }, CLIENTS, 7);
  expect(peak).toBeLessThanOrEqual(1.5 * mean);
  // Soon everybody is back, but for those of the last, unfinished minute.
  expect(minutes.length).toBeLessThanOrEqual(60);
  if (lasts >= HOUR) {
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0.95 * CLIENTS);
  }
});

// `docs/enterprise.md` plans for ten a second.
it.each(OUTAGES)('after an outage of %s ten thousand machines are few', (_, lasts, announced) => {
  expect(arrivalsAfter({ lasts, announced }, 10_000, 7).peak).toBeLessThanOrEqual(600);
});
