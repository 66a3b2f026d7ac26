import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** The last day of a cycle beside the first of the next, and units and ends in other languages. */
const cases: [string, string, Record<string, unknown>, Record<string, unknown>][] = [
  [
    'the next cycle of a Finnish answer',
    'fi-FI',
    {
      laskutuskausi: { alku: '2026-09-01', loppu: '2026-09-30', seuraavaAlkaa: '2026-10-01' },
      kaytto: { kaytettyKt: 41_250_000 },
    },
    { dataUsedBytes: 41.25e9, resetsAt: '2026-10-01' },
  ],
  [
    'the end of a cycle beside the next reset',
    'en-US',
    { remainingMb: 5000, cycleEnd: '2026-09-30', nextResetDate: '2026-10-01' },
    { dataRemainingBytes: 5e9, resetsAt: '2026-10-01' },
  ],
  [
    'a Swedish period',
    'sv-SE',
    {
      surf: { forbrukat: 8, totalt: 20, enhet: 'GB' },
      period: { slut: '2026-09-30', nastaPeriod: '2026-10-01' },
    },
    { dataUsedBytes: 8e9, dataTotalBytes: 20e9, resetsAt: '2026-10-01' },
  ],
  [
    'until when, in the order of other languages',
    'ru-RU',
    {
      rests: [
        {
          name: 'Интернет',
          currValue: 4812,
          initialSize: 12_000,
          unit: 'МБ',
          dateTo: '2026-09-24',
        },
      ],
    },
    { dataRemainingBytes: 4.812e9, dataTotalBytes: 12e9, expiresAt: '2026-09-24' },
  ],
  [
    'a unit in the words of keys',
    'fi-FI',
    { liittyma: { data: { jaljella: 500, koko: 1000, yksikko: 'Mt' } } },
    { dataRemainingBytes: 5e8, dataTotalBytes: 1e9 },
  ],
];

it.each(cases)('reads %s', (_, locale, answer, values) => {
  expect(toldBy(JSON.stringify(answer), locale)).toMatchObject(values);
});
