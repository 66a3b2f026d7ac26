import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Units and currencies of one thing beside amounts of another. */
const cases: [string, string, Record<string, unknown>][] = [
  [
    'the code of a currency is no word for data',
    '{"minutes_remaining":212,"data_left_mb":1160,"account_balance":74.84,"currency_code":"GBP"}',
    {
      voiceRemainingSeconds: 12_720,
      dataRemainingBytes: 1_160_000_000,
      moneyMinor: 7484,
      currency: 'GBP',
    },
  ],
  [
    'the unit beside is that of what is called data, and not of the money',
    '{"usedTraffic":18540,"dataCap":30000,"unit":"MB","prepaidBalance":83.7,"currency":"PLN"}',
    {
      dataUsedBytes: 18_540_000_000,
      dataTotalBytes: 30_000_000_000,
      moneyMinor: 8370,
      currency: 'PLN',
    },
  ],
  [
    'a plan that is called by talk holds money where it tells its currency',
    '{"productName":"Unlimited Talk","balance":4.76,"currency":"USD"}',
    { moneyMinor: 476, currency: 'USD' },
  ],
  [
    'a plan that is called by talk counts data where its unit is one of data',
    '{"packageName":"Unlimited Talk","total":5000,"spent":4430,"available":570,"unit":"MB"}',
    {
      dataRemainingBytes: 570_000_000,
      dataUsedBytes: 4_430_000_000,
      dataTotalBytes: 5_000_000_000,
    },
  ],
  [
    'bytes that are called a balance are what is left',
    '{"packs":[{"balanceBytes":670000000,"quotaBytes":2000000000}]}',
    { dataRemainingBytes: 670_000_000, dataTotalBytes: 2_000_000_000 },
  ],
  [
    'what is counted in bytes says so of what is beside it',
    '{"internet":{"currentBalance":470000000,"initialValueBytes":1000000000},"currency":"EUR"}',
    { dataRemainingBytes: 470_000_000, dataTotalBytes: 1_000_000_000 },
  ],
  [
    'a day of eight digits is no amount',
    '{"traffic":{"remaining":6740,"unit":"MB","activatedAt":"20260810","timestamp":"20260903"}}',
    { dataRemainingBytes: 6_740_000_000 },
  ],
  [
    'one pack that is named by a continent is what the line has',
    '{"status":"ACTIVE","currentPackage":{"name":"Travel Europe","remaining":2.76,"unit":"GB","expiryDate":"2026-09-28"}}',
    { dataRemainingBytes: 2_760_000_000, expiresAt: '2026-09-28' },
  ],
  [
    'but not where the answer speaks of roaming',
    '{"status":"ACTIVE","roamingPackage":{"name":"Travel Europe","remaining":2.76,"unit":"GB"}}',
    {},
  ],
];

it.each(cases)('%s', (_, source, told) => {
  expect(toldBy(source, 'en-GB')).toEqual(told);
});

it('what an entry is sorted as outweighs the unit in it', () => {
  const entry = (type: string, total: number, used: number) => ({
    title: 'At home',
    resource_type: type,
    amount_total: total,
    amount_used: used,
    unit: 'gb',
  });
  const resources = [entry('internet', 25.5, 12.3), entry('voice', 40, 0)];
  expect(toldBy(JSON.stringify({ resources }), 'en-GB')).toEqual({
    dataUsedBytes: 12_300_000_000,
    dataTotalBytes: 25_500_000_000,
  });
});
