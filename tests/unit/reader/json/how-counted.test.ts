import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** What tells how the numbers of an answer are counted, where no unit stands beside them. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'a name that says the whole',
    'en',
    '{"iccid":"8944…","pack":{"name":"B_TRIP_3GB","initialQuantity":3000.0,"remainingQuantity":270.5,"endTime":"2026-09-20T10:00:00Z"}}',
    { dataRemainingBytes: 270_500_000, dataTotalBytes: 3e9, expiresAt: '2026-09-20' },
  ],
  [
    'a name of another size proves nothing',
    'en',
    '{"pack":{"name":"B_TRIP_3GB","initialQuantity":4500.0,"remainingQuantity":270.5}}',
    {},
  ],
  [
    'a size that another object names',
    'en',
    '{"offer":{"title":"Asia 5 GB"},"usage":{"dataTotal":5120,"dataLeft":3210}}',
    { dataRemainingBytes: 3_210_000_000, dataTotalBytes: 5_120_000_000 },
  ],
  [
    'two sizes of which each could be the whole',
    'en',
    '{"offers":["Asia 5 GB","Day 5 MB"],"usage":{"dataTotal":5120,"dataLeft":3210}}',
    {},
  ],
  [
    'parts of what nobody sells in gigabytes',
    'en',
    '{"usage":{"dataTotal":5120.0,"dataUsed":1024.5}}',
    { dataUsedBytes: 1_024_500_000, dataTotalBytes: 5_120_000_000 },
  ],
  [
    'minutes by a key that rows of data have as well',
    'en',
    '{"rows":[{"name":"Voice","minTotal":1800,"minRemaining":1620},{"name":"Data","minTotal":4194304,"minRemaining":1048576}]}',
    {},
  ],
  [
    'the unit of talk beside that of data',
    'en',
    '{"leftFlow":"8.4","leftFlowUnit":"GB","usableVoiceUnit":"min","months_left":7,"rows":[{"left":"8400","used":"1600"}]}',
    { dataRemainingBytes: 8.4e9 },
  ],
  ['whole numbers that may be kilobytes', 'en', '{"usage":{"dataTotal":5120,"dataUsed":1024}}', {}],
  ['parts of what may be gigabytes', 'en', '{"usage":{"dataTotal":50,"dataUsed":12.5}}', {}],
  [
    'nothing used of surely so many bytes',
    'en',
    '{"list":[{"totalVolume":10737418240,"orderUsage":0,"expiredTime":"2026-09-29T18:34:17+0000"}]}',
    { dataUsedBytes: 0, dataTotalBytes: 10_737_418_240, expiresAt: '2026-09-29' },
  ],
  [
    'numbers that may as well be kilobytes',
    'zh-CN',
    '{"code":200,"data":{"use":24276406,"total":83886080,"balance":5036}}',
    {},
  ],
  [
    'a unit for each state',
    'zh-CN',
    '{"list":[{"name":"国内通用流量","addUpUpper":"10240","totalUnitVal":"MB","xUsedValue":"7.2","usedUnitVal":"GB","canUseResourceVal":"2.80","canUseUnitVal":"GB"}]}',
    { dataRemainingBytes: 2.8e9, dataUsedBytes: 7.2e9, dataTotalBytes: 10.24e9 },
  ],
  [
    'a limit that could be a moment',
    'en',
    '{"dataUsage":{"cycleLimit":"53687091200","dataTransferred":"21474836480","nextBillingDate":"1789862400"}}',
    { dataUsedBytes: 21_474_836_480, dataTotalBytes: 53_687_091_200, resetsAt: '2026-09-20' },
  ],
  [
    'what a device ever transferred',
    'en',
    '{"wan":{"uptime":86400,"dataTransferred":"21474836480"}}',
    {},
  ],
  [
    'a ratio in hundredths',
    'zh-CN',
    '{"data":[{"USED_RATIO":"42.5","USED_VALUE":"42.50GB","TOTAL_VALUE":"100.00GB"}]}',
    { dataUsedBytes: 42.5e9, dataTotalBytes: 100e9, percentUsed: 42.5 },
  ],
  [
    'thousands of what has no hundredth',
    'fa',
    '{"balance":"64,500","balance_unit":"ریال"}',
    { moneyMinor: 6_450_000, currency: 'IRR' },
  ],
  [
    'a scale for one key',
    'ru',
    '{"accountBalance":25410,"accountBalanceScale":2,"accountBalanceCurrency":"RUB"}',
    { moneyMinor: 25_410, currency: 'RUB' },
  ],
  [
    'a unit glued to the key',
    'en',
    '{"dataRemaininginMB":456.5}',
    { dataRemainingBytes: 456_500_000 },
  ],
  [
    'what is shown of a count that is told otherwise',
    'nl',
    '{"Bundels":[{"Name":"Flex","Limit":{"Value":4194304,"Presentation":"4 GB"},"Remaining":{"Value":1048576,"Presentation":"1 GB"}}]}',
    { dataRemainingBytes: 1e9, dataTotalBytes: 4e9 },
  ],
  [
    'a unit under one letter',
    'ru',
    '{"packs":[{"n":"Интернет","left":"5.1","of":"20","u":"ГБ"}]}',
    { dataRemainingBytes: 5.1e9 },
  ],
  [
    'a balance by kind',
    'en',
    '{"balance":{"credit":{"value":"7.50","unit":"€"},"data":{"value":"1.24","unit":"GB"},"sms":{"value":"22","unit":"SMS"}}}',
    { dataRemainingBytes: 1.24e9, smsRemaining: 22, moneyMinor: 750, currency: 'EUR' },
  ],
  [
    'what is allowed',
    'en',
    '{"data":{"consumed":"6.8 GB","allowed":"20 GB"}}',
    { dataUsedBytes: 6.8e9, dataTotalBytes: 20e9 },
  ],
  [
    'money in pence, by a flag',
    'en',
    '{"credit":{"amount":1250,"currency":"GBP","minorUnit":true}}',
    { moneyMinor: 1250, currency: 'GBP' },
  ],
  [
    'the name of a plan, rounder than what it holds',
    'en',
    '{"PackageName":"DSL 80GB","TotalQuota":"81920","UsedQuota":"30720","QuotaUnit":"MB"}',
    { dataUsedBytes: 30_720e6, dataTotalBytes: 81_920e6 },
  ],
  [
    'the current value beside the initial one',
    'en',
    '{"list":[{"desc":"Data 10GB","unitType":"MB","initialVal":10240,"currVal":3072}]}',
    { dataRemainingBytes: 3072e6, dataTotalBytes: 10_240e6 },
  ],
  [
    'costs and credit beside a unit',
    'en',
    '{"months":[{"totalUsage":610,"allowableUsage":1200,"costPerBlock":10,"currentCreditAmount":0,"unitOfMeasure":"GB"}]}',
    { dataUsedBytes: 610e9, dataTotalBytes: 1200e9 },
  ],
];

it.each(cases)('counts: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
