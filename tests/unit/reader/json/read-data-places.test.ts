import { expect, it } from 'vitest';
import { readDataPlaces } from '../../../../utils/reader/json/read-data-places';

const options = { now: Date.UTC(2026, 8, 3), zone: 'UTC', locale: 'en' };

const at = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);

const data = {
  account: { credit: { amount: '19.40', currency: 'NZD' } },
  lines: [
    { id: 'L1', selected: false, usage: { remainingMB: 11000, quotaMB: 12000 } },
    {
      id: 'L2',
      selected: true,
      usage: { remainingMB: 2200, usedMB: 5800, quotaMB: 8000, percentUsed: 72.5 },
      nextRenewal: '2026-09-14T00:00:00Z',
      texts: { kind: 'sms', left: 12 },
    },
  ],
};

it('tells of each value that is shown where it stands', () => {
  const places = readDataPlaces(data, options);
  expect(
    places.map(({ field, value, unit, path }) => [field, value, unit, path.join('.')]),
  ).toEqual([
    ['remaining', 2_200_000_000, 'MB', 'lines.1.usage.remainingMB'],
    ['total', 8_000_000_000, 'MB', 'lines.1.usage.quotaMB'],
    ['used', 5_800_000_000, 'MB', 'lines.1.usage.usedMB'],
    ['percentUsed', 72.5, '%', 'lines.1.usage.percentUsed'],
    ['resetsAt', Date.UTC(2026, 8, 14), '', 'lines.1.nextRenewal'],
    ['remaining', 12, 'message', 'lines.1.texts.left'],
    ['remaining', 1940, 'NZD', 'account.credit.amount'],
  ]);
  expect(places[0]).toMatchObject({
    bucket: { kind: 'data', purpose: 'general' },
    quote: 'remainingMB: 2200',
  });
  for (const { path, quote } of places) {
    expect(quote).toBe(`${path.at(-1)}: ${String(at(data, path))}`);
  }
});

it('leaves out what a text within the data says: no keys lead there', () => {
  expect(readDataPlaces({ body: '{"dataLeftMb":7}' }, options)).toEqual([]);
});

it('knows nothing where nothing is', () => {
  for (const none of [null, 3, 'x', [], {}]) expect(readDataPlaces(none, options)).toEqual([]);
});

it('finds the way to values that stand in lists of one each', () => {
  const wrapped = { parts: [{ left: ['2750'], unit: ['MB'] }], state: ['on'] };
  const plain = {
    ok: 1,
    sums: [
      { left: ['12'], unit: ['MB'] },
      { kept: ['3'], unit: ['GB'] },
    ],
  };
  expect(readDataPlaces(wrapped, options).map(({ path }) => path)).toEqual([
    ['parts', 0, 'left', 0],
  ]);
  expect(readDataPlaces(plain, options)[0]?.path).toEqual(['sums', 0, 'left', 0]);
});
