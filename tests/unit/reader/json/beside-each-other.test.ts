import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** What a key means, by the keys and the texts beside it. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'a whole beside its rest',
    'tr',
    '{"balance":{"amount":{"value":18.75,"unit":"TL","friendlyTL":"18,75 TL"},"lastTopupDate":"30.03.2026","lastUsageDate":"2027-03-25"},"packageList":[{"id":"RED12","name":"Kolay Paket 12 GB","type":"MAIN","startDate":"30.08.2026 00:14","endDate":"29.09.2026 00:14","detailedPackageInfo":[{"trafficType":"DATA","trafficDirection":"DOMESTIC","credit":{"value":"12288","unit":"MB"},"remainingCredit":{"value":"2867,2","unit":"MB"}},{"trafficType":"VOICE","credit":{"value":"750","unit":"DK"},"remainingCredit":{"value":"418","unit":"DK"}},{"trafficType":"SMS","credit":{"value":"250","unit":"ADET"},"remainingCredit":{"value":"240","unit":"ADET"}}]}]}',
    {
      dataRemainingBytes: 2.8672e9,
      dataTotalBytes: 12.288e9,
      voiceRemainingSeconds: 25080,
      smsRemaining: 240,
      moneyMinor: 1875,
      currency: 'TRY',
      expiresAt: '2026-09-29',
    },
  ],
  [
    'data beside remaining data',
    'en',
    '{"plan":{"dataMb":6000,"remainingDataMb":2500,"minutes":100,"remainingMinutes":40}}',
    { dataRemainingBytes: 2.5e9, dataTotalBytes: 6e9, voiceRemainingSeconds: 2400 },
  ],
  [
    'use of a balance',
    'en',
    '{"dataBalance":{"value":2500,"unit":"MB"},"usedDataBalance":{"value":3500,"unit":"MB"}}',
    { dataRemainingBytes: 2.5e9, dataUsedBytes: 3.5e9 },
  ],
  [
    'money beside what is left of it',
    'en',
    '{"credit":{"amount":20,"currency":"EUR"},"remainingCredit":{"amount":15,"currency":"EUR"}}',
    { moneyMinor: 1500, currency: 'EUR' },
  ],
  [
    'a text that says what is left',
    'en',
    '{"bundles":[{"name":"Data bundle","usage":"3.1 GB","limit":"5 GB","info":"3.1 GB left of 5 GB"}]}',
    { dataRemainingBytes: 3.1e9, dataTotalBytes: 5e9 },
  ],
  [
    'a text that says what was used',
    'en',
    '{"bundles":[{"name":"Data bundle","usage":"3.1 GB","limit":"5 GB","info":"You have used 3.1 GB of 5 GB"}]}',
    { dataUsedBytes: 3.1e9, dataTotalBytes: 5e9 },
  ],
  [
    'the same text in another language',
    'es',
    '{"bolsas":[{"nombre":"Internet","consumo":"3 GB","total":"8 GB","descripcion":"Te quedan 3 GB de 8 GB"}]}',
    { dataRemainingBytes: 3e9, dataTotalBytes: 8e9 },
  ],
  [
    'use whose key stands in other objects',
    'id',
    '{"status":"00000","data":{"userBonuses":[{"class":"Internet","total":"11.24 GB","bonusList":[{"bucketid":"7711","name":"Internet Nasional","usage":"11.24 GB","total":"17 GB","expirydate":"15 Okt 2026 23:59","zone":"Nasional","bonusdesc":"Sisa kuota 11.24 GB dari 17 GB"}]},{"class":"Telepon","total":"95 Menit","bonusList":[{"name":"Nelpon Sesama Operator","usage":"95 Menit","total":"100 Menit","expirydate":"15 Okt 2026 23:59"}]},{"class":"SMS","total":"60 SMS","bonusList":[{"name":"SMS Sesama Operator","usage":"60 SMS","total":"60 SMS","expirydate":"15 Okt 2026 23:59"}]}]}}',
    {
      dataRemainingBytes: 11.24e9,
      dataTotalBytes: 17e9,
      voiceRemainingSeconds: 5700,
      smsRemaining: 60,
      expiresAt: '2026-10-15',
    },
  ],
  [
    'the next reset beside the end',
    'en',
    '{"period":{"start":"2026-09-01","end":"2026-09-30","nextReset":"2026-10-01"},"data":{"usedGb":21.64,"includedGb":60}}',
    {
      dataUsedBytes: 21.64e9,
      dataTotalBytes: 60e9,
      expiresAt: '2026-09-30',
      resetsAt: '2026-10-01',
    },
  ],
  [
    'a share before its amounts',
    'de',
    '{"tariffName":"Uhu Smart 6 GB","usages":[{"type":"DATA","percentUsed":65,"used":{"amount":"3,9","unit":"GB"},"remaining":{"amount":"2,1","unit":"GB"},"total":{"amount":"6","unit":"GB"}}]}',
    { dataUsedBytes: 3.9e9, dataRemainingBytes: 2.1e9, dataTotalBytes: 6e9, percentUsed: 65 },
  ],
  [
    'thousands, by another number',
    'de',
    '{"restMB":"3.450,2","gesamtMB":"10.000"}',
    { dataRemainingBytes: 3.4502e9, dataTotalBytes: 10e9 },
  ],
  [
    'a pool for all lines',
    'en',
    '{"sharedPool":{"totalGB":50,"usedGB":22.7,"remainingGB":27.3},"members":[{"name":"Ana","msisdn":"3519100","usedGB":10.1},{"name":"Rui","msisdn":"3519101","usedGB":12.6}]}',
    { dataRemainingBytes: 27.3e9, dataUsedBytes: 22.7e9, dataTotalBytes: 50e9 },
  ],
  [
    'a free unit',
    'en',
    '{"freeUnitItemList":[{"freeUnitType":"C_DATA","freeUnitTypeName":"Data Bundle","measureUnit":"1107","measureUnitName":"KB","totalInitialAmount":3145728,"totalUnusedAmount":1572864,"freeUnitItemDetail":[{"freeUnitInstanceID":993,"initialAmount":3145728,"currentAmount":1572864,"effectiveTime":"20260820000000","expireTime":"20260920235959"}]}]}',
    { dataRemainingBytes: 1_572_864_000, dataTotalBytes: 3_145_728_000, expiresAt: '2026-09-20' },
  ],
];

it.each(cases)('understands: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
