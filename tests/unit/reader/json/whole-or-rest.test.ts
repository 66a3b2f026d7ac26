import { expect, it } from 'vitest';
import { toldBy } from './told-by';

const cases: [string, unknown, Record<string, unknown>][] = [
  [
    'a credit beside what remains of it',
    {
      packages: [
        {
          type: 'DATA',
          credit: { value: 10000, unit: 'MB', friendlyText: '10 GB' },
          remaining: { value: 4350, unit: 'MB', friendlyText: '4.35 GB' },
        },
      ],
    },
    { dataRemainingBytes: 4.35e9, dataTotalBytes: 10e9 },
  ],
  [
    'fair use, which is no use',
    { plan: { fairUse: '50 GB' }, usage: { remaining: '30 GB' } },
    { dataRemainingBytes: 30e9 },
  ],
  [
    'the last day of a month',
    {
      periodFrom: '2026-08-01',
      periodTo: '2026-08-31',
      items: [{ svcType: 'DATA', unit: 'MB', totalQty: 7000, remainQty: 5000 }],
    },
    { dataRemainingBytes: 5e9, dataTotalBytes: 7e9, expiresAt: '2026-08-31' },
  ],
];

it.each(cases)('reads %s', (_, answer, told) => {
  expect(toldBy(JSON.stringify(answer), 'en')).toEqual(told);
});
