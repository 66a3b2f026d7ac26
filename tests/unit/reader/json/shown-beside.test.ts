import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** What an answer shows beside, above and within its amounts. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'what is shown ahead of each amount',
    'zh-CN',
    '{"title":"国内通用流量","leftTitle":"剩余","leftTitleHh":"11.02GB","rightTitle":"共","rightTitleHh":"20GB"}',
    { dataRemainingBytes: 11.02e9, dataTotalBytes: 20e9 },
  ],
  [
    'that outweighs a key that names a side',
    'ru-RU',
    '{"name":"Интернет","leftText":"Использовано","leftValue":"8.4 ГБ","rightText":"Осталось","rightValue":"21.6 ГБ"}',
    { dataRemainingBytes: 21.6e9, dataUsedBytes: 8.4e9 },
  ],
  [
    'numbered captions',
    'pt-PT',
    '{"title":"Internet","label1":"Restam","value1":"4,36 GB","label2":"de","value2":"10 GB"}',
    { dataRemainingBytes: 4.36e9, dataTotalBytes: 10e9 },
  ],
  [
    'a text that says it itself',
    'zh-CN',
    '{"flow":{"title":"流量","progressLeftTitle":"已用8.98GB","progressRightTitle":"剩余11.02GB"}}',
    { dataRemainingBytes: 11.02e9, dataUsedBytes: 8.98e9 },
  ],
  [
    'two amounts in one text, each with its word',
    'zh-CN',
    '{"flowInfo":"剩余23.47GB/共42GB"}',
    { dataRemainingBytes: 23.47e9, dataTotalBytes: 42e9 },
  ],
  [
    'a unit in the brackets of a title',
    'zh-CN',
    '{"balance":"52.60","title":"账户余额(元)"}',
    { moneyMinor: 5260, currency: 'CNY' },
  ],
  [
    'a key that nobody knows beside one that tells',
    'zh-CN',
    '{"remainTitle":"剩余通用流量","number":"12.34","unit":"GB","persent":"69.15","rotateTag":"0"}',
    { dataRemainingBytes: 12.34e9 },
  ],
  ['points, not minutes', 'zh-CN', '{"name":"可用积分","value":"1862","unit":"分"}', {}],
  [
    'a balance that is none of data',
    'zh-CN',
    '{"remainData":12.34,"remainDataUnit":"GB","balance":36.5,"currency":"CNY"}',
    { dataRemainingBytes: 12.34e9, moneyMinor: 3650, currency: 'CNY' },
  ],
  [
    'a count that a printed amount proves to be of 1024',
    'zh-CN',
    '{"flow":{"balance":"11555308","used":"9416212","unit":"KB"},"shown":{"title":"剩余流量","value":"11.02GB"}}',
    {
      dataRemainingBytes: 11_555_308 * 1024,
      dataUsedBytes: 9_416_212 * 1024,
      gigabyte: 'binary',
    },
  ],
  [
    'the size in the name of a plan, which proves nothing',
    'en-GB',
    '{"plan":"Easy pack 12 GB","total":{"value":12288,"unit":"MB"},"remaining":{"value":2867.2,"unit":"MB"}}',
    { dataRemainingBytes: 2.8672e9, dataTotalBytes: 12.288e9 },
  ],
  [
    'a cycle beside use, whatever the plan is called',
    'zh-HK',
    '{"planName":"5G 50GB 月費計劃","cycle":{"start":"2026-08-05","end":"2026-09-04","nextResetDate":"2026-09-05"},"list":[{"title":"本地數據","remaining":"31.6 GB"}]}',
    { dataRemainingBytes: 31.6e9, expiresAt: '2026-09-04', resetsAt: '2026-09-05' },
  ],
  [
    'an eSIM for a journey',
    'en-GB',
    '{"bundles":[{"description":"eSIM, Europe","assignments":[{"callTypeGroup":"data","initialQuantity":5000000000,"remainingQuantity":3127000000}]}]}',
    { dataRemainingBytes: 3.127e9, dataTotalBytes: 5e9 },
  ],
  [
    'roaming beside a plan at home that is called an eSIM',
    'en-GB',
    '{"plan":{"name":"Max, eSIM"},"roaming":{"zone":"EU","remainingGB":12,"totalGB":20}}',
    {},
  ],
  [
    'a fault that is no maintenance',
    'en-GB',
    '{"fault":{"faultstring":"Service temporarily could not process the request"}}',
    {},
  ],
];

it.each(cases)('understands: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
