import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Which of several amounts of an answer counts now, and what holds nothing. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'the month that goes on, behind the one before',
    'en',
    '{"usageMonths":[{"startDate":"08/01/2026","endDate":"08/31/2026","totalUsage":700,"allowedUsage":1200,"unit":"GB"},{"startDate":"09/01/2026","endDate":"09/30/2026","totalUsage":55,"allowedUsage":1200,"unit":"GB"}]}',
    { dataUsedBytes: 55e9, dataTotalBytes: 1200e9, expiresAt: '2026-09-30' },
  ],
  [
    'a sum and its parts',
    'en',
    '{"homeUsage":700,"hotspotsUsage":115,"totalUsage":815,"limit":1000,"unit":"GB"}',
    { dataUsedBytes: 815e9, dataTotalBytes: 1000e9 },
  ],
  [
    'days to the next bill where nothing has a limit',
    'en',
    '{"usedMb":54321,"downloadedMb":50000,"uploadedMb":4321,"daysTotal":30,"daysRemaining":25}',
    { dataUsedBytes: 54_321e6 },
  ],
  [
    'nothing of nothing',
    'zh-CN',
    '{"data":{"username":"","usedMb":0,"totalMb":0,"balance":0,"voiceUsage":0,"voiceAmount":0}}',
    {},
  ],
  [
    'what a line does not have',
    'en',
    '{"balances":[{"id":"7","type":"NOTSUPPORTED","dataRemainingInMB":0.0}]}',
    {},
  ],
  [
    'nothing left of what it has',
    'en',
    '{"balances":[{"id":"7","type":"PREPAID","dataRemainingInMB":0.0}]}',
    { dataRemainingBytes: 0 },
  ],
  [
    'an odd size with an end',
    'hr',
    '{"cards":[{"title":"Internet","amountText":"6,37 GB","validUntil":"Vrijedi do 30.09.2026."}]}',
    { dataRemainingBytes: 6.37e9, expiresAt: '2026-09-30' },
  ],
  [
    'a round size with an end',
    'hr',
    '{"cards":[{"title":"Internet","amountText":"6,5 GB","validUntil":"Vrijedi do 30.09.2026."}]}',
    {},
  ],
  [
    'a summary, and the details with what is left',
    'en',
    '{"summary":{"limit":"60.5","used":"20.4","unit":"GB"},"details":[{"name":"Standard","limit":"20.5","remaining":"10.1","used":"10.4","unit":"GB"},{"name":"Total","limit":"60.5","remaining":"40.1","used":"20.4","unit":"GB","expiry_date":"30-Sep"}]}',
    {
      dataRemainingBytes: 40.1e9,
      dataUsedBytes: 20.4e9,
      dataTotalBytes: 60.5e9,
      expiresAt: '2026-09-30',
    },
  ],
  [
    'at home and in the EU',
    'de',
    '{"usage":[{"name":"D_EU_DATA","remaining":"6702","total":"30720","unitOfMeasure":"MB"}]}',
    { dataRemainingBytes: 6702e6, dataTotalBytes: 30_720e6 },
  ],
  [
    'what is left, by kind',
    'sk',
    '{"totalResiduals":{"DATA":{"amount":2048.5,"unitType":"MB"},"VOICE":{"amount":114,"unitType":"MIN"},"SMS":{"amount":80,"unitType":"PCS"}}}',
    { dataRemainingBytes: 2_048_500_000, voiceRemainingSeconds: 6840, smsRemaining: 80 },
  ],
  [
    'an envelope that is no list of transactions',
    'ro',
    '{"transactionSuccess":{"options":[{"name":"Internet național","remainingAmount":"18.52","totalAmount":"50","amountUnit":"GB"}],"expirationDate":1789862400000}}',
    { dataRemainingBytes: 18.52e9, dataTotalBytes: 50e9, expiresAt: '2026-09-20' },
  ],
  [
    'the end of the plan before that of the answer',
    'en',
    '{"plans":[{"planName":"A1","modules":[{"name":"Month","expirationTime":"2026-09-29T01:00:03Z","byteBalance":{"quotaBytes":"2147483648","remainingBytes":"104857600"}}]}],"expireTime":"2026-09-04T01:00:03Z"}',
    {
      dataRemainingBytes: 104_857_600,
      dataTotalBytes: 2_147_483_648,
      expiresAt: '2026-09-29',
    },
  ],
  [
    'a list that is the whole answer',
    'uk',
    '[{"name":"SuperNet","usageType":"data","remainingValue":{"amount":11.5,"units":"GB"},"validFor":{"startDateTime":"2026-08-15T00:00:00Z","endDateTime":"2026-09-13T21:59:59Z"}}]',
    { dataRemainingBytes: 11.5e9, expiresAt: '2026-09-13' },
  ],
  [
    'the last day of the cycle, beside the use',
    'de',
    '{"usage":{"national":[{"category":"DATA","consumed":{"amount":"5120","unit":"MB"},"limit":{"amount":"25600","unit":"MB"}}]},"billingPeriod":{"start":"2026-08-20","end":"2026-09-19"}}',
    { dataUsedBytes: 5120e6, dataTotalBytes: 25_600e6, expiresAt: '2026-09-19' },
  ],
  [
    'a page in a text, beside talk',
    'sv',
    '{"usage":{"voiceusage":"37"},"data":{"monthly":"<div><p><strong>6,42 GB</strong> kvar av <strong>10,00 GB</strong></p><p>Surfen fylls på den 1 oktober</p></div>","daily":"<p>0,11 GB i dag</p>"}}',
    { dataRemainingBytes: 6.42e9, dataTotalBytes: 10e9, resetsAt: '2026-10-01' },
  ],
  [
    'use and limits, each of its own object',
    'en',
    '{"current_usage":{"data_mb":1234.5,"sms":12},"plan_limits":{"data_mb":5000,"sms":100}}',
    { dataUsedBytes: 1_234_500_000, dataTotalBytes: 5e9 },
  ],
  [
    'use and limits, under names of their own',
    'en',
    '{"limits":{"monthlyDataBytes":524288000},"usage":{"monthToDateBytes":124288000}}',
    { dataUsedBytes: 124_288_000, dataTotalBytes: 524_288_000 },
  ],
  [
    'bills, each with what was used',
    'en',
    '{"invoices":[{"amount":24.99,"dataUsedMB":18230.2},{"amount":24.99,"dataUsedMB":12230.2}]}',
    {},
  ],
  ['a test of speed', 'en', '{"speedtest":{"download":112.3,"bytesUsed":183000000}}', {}],
  [
    'the end of data that nobody says how it is counted',
    'en',
    '{"volume":374.5,"total_volume":500.0,"expiry_date":"2033-02-10 00:00:00"}',
    { expiresAt: '2033-02-10' },
  ],
  [
    'the end of what is no data',
    'en',
    '{"rate":{"limit":5000,"remaining":4999,"reset":1792108800}}',
    {},
  ],
  [
    'a roaming zone before that at home',
    'en',
    '{"allowances":[{"category":"data","scope":"ROAMING","quotaGb":5,"leftGb":5},{"category":"data","scope":"NATIONAL","quotaGb":40,"leftGb":12.5}]}',
    { dataRemainingBytes: 12.5e9, dataTotalBytes: 40e9 },
  ],
  [
    'a share of tax',
    'ja',
    '{"items":[{"label":"10%対象","taxLabel":"（消費税等）","amount":"127円"}]}',
    {},
  ],
  ['a second factor', 'de', '{"error":"mfa_required","mfa_token":"e30"}', { signedOut: true }],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
