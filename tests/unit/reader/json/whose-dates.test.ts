import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Which date of an answer is the data's, what is for sale, and what only bears a name. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'a bill beside the data',
    'pt',
    '{"dados":{"disponivelMB":6300,"totalMB":16000},"fatura":{"valor":"59,99","vencimento":"2026-09-25"}}',
    { dataRemainingBytes: 6.3e9, dataTotalBytes: 16e9 },
  ],
  [
    'validity within the bucket',
    'fr',
    '{"buckets":[{"remaining":{"value":"62,4","unit":"Go"},"initial":{"value":"80","unit":"Go"},"validity":{"end":"2026-09-20"}}]}',
    { dataRemainingBytes: 62.4e9, dataTotalBytes: 80e9, expiresAt: '2026-09-20' },
  ],
  [
    'validity of the plan',
    'kk',
    '{"tariffPlan":{"id":7,"fee":"3190","validUntil":"2026-09-20"},"counters":[{"kind":"INTERNET","rest":"9875","initial":"20000","measure":"MB"}]}',
    { dataRemainingBytes: 9.875e9, dataTotalBytes: 20e9, expiresAt: '2026-09-20' },
  ],
  [
    'a catalogue with prices further out',
    'nl',
    '{"resultaten":[{"naam":"Unlimited","data":{"onbeperkt":true},"prijsPerMaand":{"bedrag":25}},{"naam":"10 GB","data":{"hoeveelheid":10,"eenheid":"GB"},"prijsPerMaand":{"bedrag":10}}]}',
    {},
  ],
  [
    'the name of a plan below "usage"',
    'en',
    '{"usage":{"pricePlan":"Comfort 25 GB","data":{"usedGb":9.2}}}',
    { dataUsedBytes: 9.2e9 },
  ],
  [
    'the nickname of the account',
    'en',
    '{"account":{"nickname":"Family","usage":{"data":{"usedGb":21.7,"totalGb":40}}}}',
    { dataUsedBytes: 21.7e9, dataTotalBytes: 40e9 },
  ],
  [
    'the main balance',
    'es',
    '{"saldo":{"principal":"37.50","moneda":"MXN"}}',
    { moneyMinor: 3750, currency: 'MXN' },
  ],
  ['an error is no maintenance', 'hu', '{"status":500,"uzenet":"Jelenleg nem sikerült."}', {}],
];

it.each(cases)('reads: %s', (_, locale, body, values) => {
  expect(toldBy(body, locale)).toEqual(values);
});
