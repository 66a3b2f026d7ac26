import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Which of several amounts counts. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'gb in key str',
    'en',
    '{"RemainingDataInGB":"3.2","TotalDataInGB":"10"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
  [
    'bits',
    'en',
    '{"speed":{"down":100,"unit":"Mbps"},"left":{"value":3,"unit":"GB"}}',
    { dataRemainingBytes: 3e9 },
  ],
  [
    'overage',
    'en',
    '{"data":{"used":11,"included":10,"unit":"GB","overage":1}}',
    { dataUsedBytes: 11e9, dataTotalBytes: 10e9 },
  ],
  [
    'lines',
    'en',
    '{"lines":[{"number":"1","primary":true,"data":{"leftMb":100}},{"number":"2","primary":false,"data":{"leftMb":900}}]}',
    { dataRemainingBytes: 0.1e9 },
  ],
  [
    'two lines sub',
    'en',
    '{"subscriptions":[{"msisdn":"4670000001","name":"Mine","data":{"used":"3 GB","total":"10 GB"}},{"msisdn":"4670000002","name":"Kid","data":{"used":"1 GB","total":"5 GB"}}]}',
    { dataUsedBytes: 3e9, dataTotalBytes: 10e9 },
  ],
  [
    'daily vs monthly',
    'en-IN',
    '{"daily":{"used":"1.2 GB","limit":"2 GB"},"monthly":{"used":"12 GB","limit":"60 GB","resetDate":"2026-09-30"}}',
    { dataUsedBytes: 12e9, dataTotalBytes: 60e9, resetsAt: '2026-09-30' },
  ],
  [
    'group shared',
    'en',
    '{"sharedData":{"total":"50 GB","remaining":"20 GB"},"members":[{"name":"A","used":"10 GB"},{"name":"B","used":"20 GB"}]}',
    { dataRemainingBytes: 20e9, dataTotalBytes: 50e9 },
  ],
  [
    'fair use speed',
    'de',
    '{"tarif":"Allnet L","drosselung":{"ab":"20 GB","geschwindigkeit":"64 kbit/s"},"verbrauch":{"daten":"12,4 GB"}}',
    { dataUsedBytes: 12.4e9 },
  ],
  [
    'money list',
    'en',
    '{"balances":[{"type":"MAIN","amount":12.5,"currency":"EUR"},{"type":"BONUS","amount":3,"currency":"EUR"}]}',
    { moneyMinor: 1250, currency: 'EUR' },
  ],
  [
    'bill due',
    'en',
    '{"bill":{"amountDue":45.9,"currency":"GBP","dueDate":"2026-09-20"},"usage":{"dataUsedGB":3.2,"dataAllowanceGB":20}}',
    { dataUsedBytes: 3.2e9, dataTotalBytes: 20e9 },
  ],
  [
    'storage',
    'en',
    '{"cloud":{"used":"3 GB","total":"50 GB"},"data":{"used":"1 GB","total":"10 GB"}}',
    { dataUsedBytes: 1e9, dataTotalBytes: 10e9 },
  ],
  [
    'device',
    'en',
    '{"device":{"storageFree":"12 GB","storageTotal":"128 GB","ram":"8 GB"},"sim":{"dataLeft":"1 GB"}}',
    { dataRemainingBytes: 1e9 },
  ],
  [
    'start end',
    'en',
    '{"plan":{"startDate":"2026-08-20","endDate":"2026-09-20"},"remaining_mb":512}',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
  [
    'contract end',
    'en',
    '{"contract":{"endDate":"2028-01-31"},"data":{"leftGb":4.5,"renewsOn":"2026-10-01"}}',
    { dataRemainingBytes: 4.5e9, resetsAt: '2026-10-01' },
  ],
  [
    'sim expiry',
    'en',
    '{"sim":{"iccid":"8910000000000000001","expiryDate":"2030-01-01"},"package":{"remaining":512,"unit":"MB","expiryDate":"2026-09-20"}}',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
