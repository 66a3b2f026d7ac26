import { expect, it } from 'vitest';
import { toldBy } from '../json/told-by';

/** Messages as providers send them. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'en1',
    'en',
    'You have used 3.2GB of your 10GB data allowance. It resets on 20/09/2026.',
    { dataUsedBytes: 3.2e9, dataTotalBytes: 10e9, resetsAt: '2026-09-20' },
  ],
  [
    'en3',
    'en',
    'Dear customer, you have 512MB remaining, valid until 20-09-2026 23:59.',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
  ['en5', 'en', '1. Balance\n2. Buy data\n3. Help\n0. Back', {}],
  ['en6', 'en', 'Get 10GB for $5! Dial *123#.', {}],
  ['en7', 'en', "You've used 80% of your 10GB plan.", { dataTotalBytes: 10e9, percentUsed: 80 }],
  [
    'ru1',
    'ru',
    'Осталось 1 ГБ 9 МБ из 15 ГБ до 01.12.2026',
    { dataRemainingBytes: 1009e6, dataTotalBytes: 15e9, expiresAt: '2026-12-01' },
  ],
  [
    'zh1',
    'zh-CN',
    '套餐内流量已用3.2GB，剩余6.8GB',
    { dataRemainingBytes: 6.8e9, dataUsedBytes: 3.2e9 },
  ],
  [
    'zh2',
    'zh-TW',
    '您的上網量剩餘2.75GB，有效期限至2026/09/29。',
    { dataRemainingBytes: 2750e6, expiresAt: '2026-09-29' },
  ],
  [
    'id2',
    'id',
    'Sisa kuota: 1.2 GB. Masa aktif: 20/09/2026',
    { dataRemainingBytes: 1.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'vi1',
    'vi',
    'Quy khach con 3,2 GB data toc do cao, han su dung den 20/09/2026. TK chinh: 15.400d',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 15400, currency: 'VND' },
  ],
  [
    'vi2',
    'vi',
    'Data còn lại: 3,2GB, HSD 20/09/2026. TKC: 15.400đ',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 15400, currency: 'VND' },
  ],
  [
    'pt1',
    'pt-BR',
    'Voce tem 3,2GB de internet ate 20/09/2026. Saldo R$ 12,50 valido ate 30/12/2026.',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 1250, currency: 'BRL' },
  ],
  [
    'fr1',
    'fr',
    "Il vous reste 3,2 Go sur 10 Go valables jusqu'au 20/09/2026.",
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'it1',
    'it',
    'Hai ancora 3,2 GB su 10 GB fino al 20/09/2026. Credito residuo 4,80 euro.',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 480,
      currency: 'EUR',
    },
  ],
  [
    'de1',
    'de',
    'Du hast noch 3,2 GB von 10 GB. Gültig bis 20.09.2026. Guthaben: 4,80 EUR',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 480,
      currency: 'EUR',
    },
  ],
  [
    'nl1',
    'nl',
    'Je hebt nog 3,2 GB over van je 10 GB. Je bundel is geldig tot 20-09-2026.',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'pl1',
    'pl',
    'Pozostalo 3,2 GB z 10 GB, wazne do 20.09.2026. Stan konta: 12,50 zl',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 1250,
      currency: 'PLN',
    },
  ],
  [
    'cs1',
    'cs',
    'Zbyva vam 3,2 GB z 10 GB do 20.9.2026. Kredit 154,30 Kc.',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 15430,
      currency: 'CZK',
    },
  ],
  [
    'hu1',
    'hu',
    'Fennmaradt adatkereted 3,2 GB, ervenyes 2026.09.20-ig.',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'ro1',
    'ro',
    'Mai ai 3,2 GB din 10 GB, valabili pana la 20.09.2026. Credit: 5,20 EUR',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 520,
      currency: 'EUR',
    },
  ],
];

it.each(cases)('reads the message: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale, 'text')).toEqual(values);
});
