import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Shapes in which operators answer. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'tmf677',
    'en',
    '{"bucket":[{"id":"1","name":"Domestic data","usageType":"data","bucketBalance":[{"remainingValue":{"amount":3.2,"units":"GB"},"remainingValueName":"3.2 GB","validFor":{"startDateTime":"2026-08-15T00:00:00Z","endDateTime":"2026-09-15T00:00:00Z"}}],"bucketCounter":[{"counterType":"used","value":{"amount":1.8,"units":"GB"}}]}]}',
    { dataRemainingBytes: 3.2e9, dataUsedBytes: 1.8e9, expiresAt: '2026-09-15' },
  ],
  [
    'esimgo',
    'en',
    '{"bundles":[{"name":"esim_5GB_30D_DE_V2","description":"eSIM, 5GB, 30 Days, Germany","assignments":[{"id":"x","callTypeGroup":"data","initialQuantity":5000000000,"remainingQuantity":4200000000,"startTime":"2026-08-20T10:00:00Z","endTime":"2026-09-19T10:00:00Z","bundleState":"active","unlimited":false}]}]}',
    { dataRemainingBytes: 4.2e9, dataTotalBytes: 5e9, expiresAt: '2026-09-19' },
  ],
  [
    'esimaccess',
    'en',
    '{"errorCode":null,"success":true,"obj":{"esimUsageList":[{"esimTranNo":"25030303480009","dataUsage":1453344832,"totalData":5368709120,"lastUpdateTime":"2026-09-02T13:00:00+0000"}]}}',
    { dataUsedBytes: 1_453_344_832, dataTotalBytes: 5_368_709_120 },
  ],
  [
    'airalo unlimited',
    'en',
    '{"data":{"remaining":0,"total":0,"expired_at":"2026-09-14 00:00:00","is_unlimited":true,"status":"ACTIVE","remaining_voice":0,"remaining_text":0,"total_voice":0,"total_text":0}}',
    { unlimited: true, expiresAt: '2026-09-14' },
  ],
  [
    'kyivstar',
    'uk',
    '{"data":{"balance":{"value":"125.40","currency":"UAH"},"counters":[{"name":"Інтернет","type":"DATA","remaining":{"value":"14336","unit":"MB"},"total":{"value":"25600","unit":"MB"},"expirationDate":"25.09.2026"},{"name":"Хвилини","remaining":{"value":"455","unit":"хв"}}]}}',
    {
      dataRemainingBytes: 14336e6,
      dataTotalBytes: 25.6e9,
      expiresAt: '2026-09-25',
      voiceRemainingSeconds: 27300,
      moneyMinor: 12540,
      currency: 'UAH',
    },
  ],
  [
    'beeline',
    'ru',
    '{"meta":{"status":"OK","code":20000},"rests":[{"unit":"KBYTE","restType":"Internet","currValue":5242880,"initialSize":15728640,"restName":"Интернет","soc":"ABC"},{"unit":"SECONDS","currValue":12000,"initialSize":36000,"restName":"Минуты"}]}',
    {
      dataRemainingBytes: 5_242_880_000,
      dataTotalBytes: 15_728_640_000,
      voiceRemainingSeconds: 12000,
    },
  ],
  [
    'mts',
    'ru',
    '{"counters":[{"name":"Интернет","packageType":"Internet","unitType":"KByte","usedAmount":1048576,"totalAmount":31457280,"parts":[{"partType":"NotUsed","amount":30408704},{"partType":"Spent","amount":1048576}],"deadlineDate":"2026-09-20T00:00:00+03:00"}]}',
    {
      dataRemainingBytes: 30_408_704_000,
      dataUsedBytes: 1_048_576_000,
      dataTotalBytes: 31_457_280_000,
      expiresAt: '2026-09-19',
    },
  ],
  [
    'tele2ru',
    'ru',
    '{"meta":{"status":"OK"},"data":{"rests":[{"rest":4500,"limit":15360,"uom":"mb","type":"tariff","service":{"name":"Мой онлайн"}},{"rest":320,"limit":500,"uom":"min"},{"rest":50,"limit":50,"uom":"pcs"}],"money":{"value":210.5,"currency":"RUB"}}}',
    {
      dataRemainingBytes: 4.5e9,
      dataTotalBytes: 15360e6,
      voiceRemainingSeconds: 19200,
      smsRemaining: 50,
      moneyMinor: 21050,
      currency: 'RUB',
    },
  ],
  [
    'unicom',
    'zh-CN',
    '{"code":"0000","flowSumList":[{"flowtype":"1","xcanusevalue":"8765.43","xusedvalue":"1234.57","unit":"MB"}]}',
    { dataRemainingBytes: 8_765_430_000, dataUsedBytes: 1_234_570_000 },
  ],
  [
    'telecom',
    'zh-CN',
    '{"responseData":{"data":{"flowInfo":{"totalAmount":{"title":"总流量","total":"30.00GB","used":"12.50GB","balance":"17.50GB","over":"0"},"commonFlow":{"title":"通用流量","balance":"17.50GB","used":"12.50GB"}},"balanceInfo":{"indexBalanceDataInfo":{"title":"余额","balance":"36.50"}}}}}',
    { dataRemainingBytes: 17.5e9, dataUsedBytes: 12.5e9, dataTotalBytes: 30e9 },
  ],
  [
    'viettel',
    'vi',
    '{"errorCode":0,"data":[{"pack_name":"ST90","remain_mb":2048,"total_mb":4096,"expired_date":"15/09/2026","unit":"MB"}]}',
    { dataRemainingBytes: 2048e6, dataTotalBytes: 4096e6, expiresAt: '2026-09-15' },
  ],
  [
    'jio',
    'en-IN',
    '{"balances":{"data":[{"planName":"2GB/day","balance":"1.2","unit":"GB","totalQuota":"2","expiry":"03-Sep-2026 23:59"}]}}',
    { dataRemainingBytes: 1.2e9, dataTotalBytes: 2e9, expiresAt: '2026-09-03' },
  ],
  [
    'ais',
    'th',
    '{"data":{"packages":[{"packageName":"เน็ต 10GB","remaining":"6.25","remainingUnit":"GB","quota":"10","quotaUnit":"GB","expireDate":"20/09/2569 23:59:59"}],"balance":"120.50","currency":"THB"}}',
    {
      dataRemainingBytes: 6250e6,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 12050,
      currency: 'THB',
    },
  ],
  [
    'vodafone uk',
    'en-GB',
    '{"balances":[{"type":"DATA","allowance":{"value":20,"unit":"GB"},"used":{"value":7.5,"unit":"GB"},"remaining":{"value":12.5,"unit":"GB"},"resetDate":"2026-09-21"}]}',
    {
      dataRemainingBytes: 12.5e9,
      dataUsedBytes: 7.5e9,
      dataTotalBytes: 20e9,
      resetsAt: '2026-09-21',
    },
  ],
  [
    'fraenk',
    'de',
    '{"passes":[{"passType":"INCLUSIVE","passName":"fraenk Flat","usedVolume":5368709120,"usedVolumeFormatted":"5 GB","initialVolume":16106127360,"initialVolumeFormatted":"15 GB","expiryTimestamp":1790000000000,"percentageConsumption":33}]}',
    {
      dataUsedBytes: 5_368_709_120,
      dataTotalBytes: 16_106_127_360,
      percentUsed: 33,
      gigabyte: 'binary',
      expiresAt: '2026-09-21',
    },
  ],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
