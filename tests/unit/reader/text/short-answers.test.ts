import { expect, it } from 'vitest';
import { toldBy } from '../json/told-by';

const GB = 1e9;

/** Answers of one line or a few, each balance a clause of its own. */
it.each([
  [
    'en-KE',
    'Data Bal: 2.34GB valid till 14/09/2026 23:59.\nAirtime: KES 45.20\n98. Buy 1GB @ KES 99',
    { dataRemainingBytes: 2.34 * GB, expiresAt: '2026-09-14', moneyMinor: 4520, currency: 'KES' },
  ],
  [
    'pl',
    'Stan konta: 23,40 zl. Konto wazne do 05.08.2027.\nPakiety: 7,82GB do wykorzystania do 06.10 g.14:21; rozmowy, SMS bez limitu do 06.10.',
    { dataRemainingBytes: 7.82 * GB, expiresAt: '2026-10-06', moneyMinor: 2340, currency: 'PLN' },
  ],
  [
    'th',
    'ยอดเงินคงเหลือ 42.25 บ. ใช้ได้ถึง 30/06/2569\nเน็ตคงเหลือ 1.35 GB ใช้ได้ถึง 09/03/2570',
    { dataRemainingBytes: 1.35 * GB, expiresAt: '2027-03-09', moneyMinor: 4225, currency: 'THB' },
  ],
  [
    'sl',
    'Stanje na vasem racunu je 8,65 EUR. Racun velja do 19.10.2026. Na voljo se 3417 MB prenosa, veljavno do 3.10.2026.',
    { dataRemainingBytes: 3.417 * GB, expiresAt: '2026-10-03', moneyMinor: 865, currency: 'EUR' },
  ],
  [
    'vi',
    'TK chinh: 15.400d. Data con 3,2GB den 20/09/2026. Goi 30d.',
    { dataRemainingBytes: 3.2 * GB, expiresAt: '2026-09-20', moneyMinor: 15_400, currency: 'VND' },
  ],
  [
    'en-PH',
    'Your balance is P25.00. Remaining data: 2.5GB',
    { dataRemainingBytes: 2.5 * GB, moneyMinor: 2500, currency: 'PHP' },
  ],
  ['he', 'יתרתך 45.20 שח.', { moneyMinor: 4520, currency: 'ILS' }],
])('%s: %s', (locale, text, told) => {
  expect(toldBy(text, locale, 'text')).toMatchObject(told);
});

it.each([
  ['en', 'To check, text BAL to 756. Buy 1GB for $2.', {}],
  ['en-US', 'Your current balance is $85.20, due 09/20/2026.', {}],
  [
    'en',
    'Your balance is $5.00. New deal: Internet: 10 GB valid until 30/09. Reply YES.',
    { moneyMinor: 500, currency: 'USD' },
  ],
  [
    'ru',
    'Ваш тариф: Интернет: 30 ГБ, 500 мин. Баланс: 500 руб',
    { moneyMinor: 50_000, currency: 'RUB' },
  ],
])('%s, not a balance of data: %s', (locale, text, told) => {
  expect(toldBy(text, locale, 'text')).toEqual(told);
});
