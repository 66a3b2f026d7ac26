import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Keys in many languages, in their own letters and in Latin ones. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'iliad',
    'it',
    '{"credito":"4,80 €","contatori":{"dati":{"consumati":"23,4 GB","soglia":"150 GB","residui":"126,6 GB"},"rinnovo":"12/09/2026"}}',
    {
      dataRemainingBytes: 126.6e9,
      dataUsedBytes: 23.4e9,
      dataTotalBytes: 150e9,
      resetsAt: '2026-09-12',
      moneyMinor: 480,
      currency: 'EUR',
    },
  ],
  [
    'ar',
    'ar',
    '{"الرصيد":"25.00","العملة":"SAR","البيانات":{"المتبقي":"3.2 جيجابايت","الإجمالي":"10 جيجابايت","تاريخ_الانتهاء":"2026-09-20"}}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 2500,
      currency: 'SAR',
    },
  ],
  [
    'ja',
    'ja',
    '{"data":{"残量":"3.25GB","使用量":"1.75GB","総量":"5GB","有効期限":"2026年9月30日"}}',
    {
      dataRemainingBytes: 3250e6,
      dataUsedBytes: 1750e6,
      dataTotalBytes: 5e9,
      expiresAt: '2026-09-30',
    },
  ],
  [
    'ko',
    'ko',
    '{"데이터":{"잔여":"3.2GB","사용":"6.8GB","제공":"10GB"},"초기화일":"2026-10-01"}',
    {
      dataRemainingBytes: 3.2e9,
      dataUsedBytes: 6.8e9,
      dataTotalBytes: 10e9,
      resetsAt: '2026-10-01',
    },
  ],
  [
    'jalali',
    'fa',
    '{"باقیمانده":"3.2 گیگابایت","کل":"10 گیگابایت","تاریخ_انقضا":"1405/06/30"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-21' },
  ],
  [
    'ru keys',
    'ru',
    '{"остаток":"3,2 ГБ","всего":"10 ГБ","срок":"20.09.2026","баланс":"123,45 ₽"}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 12345,
      currency: 'RUB',
    },
  ],
  [
    'uk keys',
    'uk',
    '{"залишок":"3,2 ГБ","усього":"10 ГБ","дійсний_до":"20.09.2026"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'zh keys',
    'zh-CN',
    '{"剩余流量":"3.2GB","总流量":"10GB","已用流量":"6.8GB","有效期至":"2026-09-30","话费余额":"25.60元"}',
    {
      dataRemainingBytes: 3.2e9,
      dataUsedBytes: 6.8e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-30',
      moneyMinor: 2560,
      currency: 'CNY',
    },
  ],
  [
    'th keys',
    'th',
    '{"คงเหลือ":"3.2 GB","ทั้งหมด":"10 GB","วันหมดอายุ":"30/09/2569"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-30' },
  ],
  [
    'hi keys',
    'hi',
    '{"शेष_डेटा":"3.2 GB","कुल_डेटा":"10 GB","वैधता":"30-09-2026"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-30' },
  ],
  [
    'kk',
    'kk',
    '{"internet":{"qaldyq":"3,2 ГБ","zhalpy":"10 ГБ"},"balans":{"soma":640,"valyuta":"KZT"}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
];

it.each(cases)('reads keys of: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
