import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Units and currencies of answers, and what counts nothing. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'talk time of a currency',
    'da',
    '<?xml version="1.0"?><SaldoSvar xmlns="urn:taletid:saldo:2"><Taletid valuta="DKK">62.50</Taletid><Pakker><Pakke><Navn>12 GB data i 30 dage</Navn><Type>DATA</Type><Tilbage enhed="GB">4.75</Tilbage><Total enhed="GB">12.00</Total><Udloeber>2026-09-26</Udloeber></Pakke></Pakker></SaldoSvar>',
    {
      moneyMinor: 6250,
      currency: 'DKK',
      dataRemainingBytes: 4.75e9,
      dataTotalBytes: 12e9,
      expiresAt: '2026-09-26',
    },
  ],
  [
    'talk time in rupees',
    'en',
    '{"talktime":{"value":"23.40","currency":"INR"},"status":"active"}',
    { moneyMinor: 2340, currency: 'INR' },
  ],
  ['a price of talk', 'en', '{"voice":{"value":0.12,"currency":"EUR"}}', {}],
  [
    'seconds as a letter',
    'cs',
    '<?xml version="1.0"?><odpoved><citac nazev="Data ČR" jednotka="MB" limit="10000.00" zbyva="7245.25"/><citac nazev="Volání" jednotka="s" limit="6000" zbyva="1500"/></odpoved>',
    { dataRemainingBytes: 7_245_250_000, dataTotalBytes: 10e9, voiceRemainingSeconds: 1500 },
  ],
  [
    'hours as a letter',
    'en',
    '{"counters":[{"name":"Calls","unit":"h","total":5,"left":2}]}',
    { voiceRemainingSeconds: 7200 },
  ],
  [
    'no unknown units',
    'en',
    '{"counters":[{"type":"VOICE","remaining":300,"unit":"PULSE"},{"type":"DATA","remaining":2000,"unit":"MB"}]}',
    { dataRemainingBytes: 2e9 },
  ],
  [
    'bytes as a letter',
    'zh-Hans',
    '{"returnCode":"0","balance":"45.20","balanceUnit":"元","flow":{"left":"12884901888","unit":"B"},"voice":{"left":"200","unit":"分钟"}}',
    {
      dataRemainingBytes: 12_884_901_888,
      voiceRemainingSeconds: 12000,
      moneyMinor: 4520,
      currency: 'CNY',
    },
  ],
  [
    'a router by month',
    'en',
    '<?xml version="1.0" encoding="UTF-8"?><response><CurrentMonthDownload>1342177280</CurrentMonthDownload><CurrentMonthUpload>268435456</CurrentMonthUpload><MonthDuration>183722</MonthDuration><MonthLastClearTime>2026-9-1</MonthLastClearTime></response>',
    { dataUsedBytes: 1_610_612_736 },
  ],
  [
    'a router in bytes',
    'en',
    '{"monthly_tx_bytes":"500000000","monthly_rx_bytes":"2000000000","monthly_time":"1112","date_month":"202609","realtime_tx_thrpt":"120","realtime_rx_thrpt":"22120","total_rx_bytes":"93000000000"}',
    { dataUsedBytes: 2.5e9 },
  ],
  [
    'no router without a unit',
    'en',
    '{"lastMonthDownload":900,"lastMonthUpload":90,"monthDownload":200,"monthUpload":100}',
    {},
  ],
  [
    'no traffic of a session',
    'en',
    '<?xml version="1.0" encoding="UTF-8"?><response><CurrentConnectTime>5321</CurrentConnectTime><CurrentUpload>1834423</CurrentUpload><CurrentDownload>59238422</CurrentDownload><CurrentDownloadRate>1532</CurrentDownloadRate><CurrentUploadRate>211</CurrentUploadRate><TotalUpload>82736152</TotalUpload><TotalDownload>912736152</TotalDownload><TotalConnectTime>992812</TotalConnectTime><showtraffic>1</showtraffic></response>',
    {},
  ],
  [
    'no limit of credit',
    'en',
    '{"creditLimit":100,"accountBalance":15,"currencyCode":"USD"}',
    { moneyMinor: 1500, currency: 'USD' },
  ],
  [
    'no overdraft',
    'en',
    '{"overdraft":{"amount":20,"currency":"EUR"},"balance":{"amount":7,"currency":"EUR"}}',
    { moneyMinor: 700, currency: 'EUR' },
  ],
  [
    'no plan name as unlimited',
    'en',
    '{"data":{"planName":"40 GB + unlimited calls","remaining":"5 GB","total":"40 GB"}}',
    { dataRemainingBytes: 5e9, dataTotalBytes: 40e9 },
  ],
  [
    'no minutes until the next try',
    'en',
    '{"error":{"code":"USAGE_NOT_AVAILABLE","message":"Usage data not available, try again in 15 minutes","retryAfter":900}}',
    {},
  ],
  [
    'no days of use',
    'en',
    '{"records":[{"day":"2026-08-31","usage":"512 MB","cost":0},{"day":"2026-08-30","usage":"1.2 GB","cost":0},{"day":"2026-08-29","usage":"93 MB","cost":0}],"page":1,"totalPages":3}',
    {},
  ],
  [
    'umlauts as two letters',
    'nb',
    '{"dataGjenstaaende":"3,2 GB","brukt":"1,8 GB","utloeper":"30.09.2026"}',
    { dataRemainingBytes: 3.2e9, dataUsedBytes: 1.8e9, expiresAt: '2026-09-30' },
  ],
  [
    'a plan renewed in a list of offers',
    'it',
    '{"creditoResiduo":"2,30 €","offerte":[{"nome":"Giga 70","dataRinnovo":"15/09/2026","soglie":[{"tipo":"DATI","residuo":"43,5 GB","totale":"70 GB"},{"tipo":"MINUTI","illimitato":true},{"tipo":"SMS","illimitato":true}]}]}',
    {
      dataRemainingBytes: 43.5e9,
      dataTotalBytes: 70e9,
      resetsAt: '2026-09-15',
      moneyMinor: 230,
      currency: 'EUR',
    },
  ],
];

it.each(cases)('counts: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
