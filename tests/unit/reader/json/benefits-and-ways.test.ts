import { expect, it } from 'vitest';
import { toldBy } from './told-by';

const ways = { downloadBytes: 41268297728, uploadBytes: 5368709120 };

const cases: [string, unknown, Record<string, unknown>][] = [
  [
    'what both ways make, below their greatest sum',
    { line: { ...ways, combinedBytes: 46637006848, maxCombinedBytes: 139586437120 } },
    { dataUsedBytes: 46637006848, dataTotalBytes: 139586437120 },
  ],
  [
    'where a gauge ends',
    { data: { gaugeInfo: { to: '20 GB', percent: 67 }, summary: { text: '13.52 GB left' } } },
    { dataRemainingBytes: 13.52e9, dataTotalBytes: 20e9 },
  ],
  [
    'a benefit that nobody sells',
    { plan: 'Blue', benefits: { internet: { quantity: '86.19 GB' } } },
    { dataRemainingBytes: 86.19e9 },
  ],
  ['a benefit of a plan', { plan: 'Blue', benefits: { internet: { quantity: '20 GB' } } }, {}],
  [
    'the greatest that an untold amount can be',
    { internet: { current: 3, max: 466, unit: 'MB' } },
    { dataTotalBytes: 466e6 },
  ],
];

it.each(cases)('reads %s', (_, data, told) => {
  expect(toldBy(JSON.stringify(data), 'en-GB')).toMatchObject(told);
  if (Object.keys(told).length === 0)
    expect(toldBy(JSON.stringify(data), 'en-GB')).not.toHaveProperty('dataRemainingBytes');
});
