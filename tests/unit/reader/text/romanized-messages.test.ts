import { expect, it } from 'vitest';
import { toldBy } from '../json/told-by';

const GB = 1e9;

/** Messages in Latin letters that are not those of their language. */
it.each([
  [
    'uk',
    'Na rahunku 87.35 grn. Internet: 6144 MB, hvylyny: 780 hv, diyut do 21.09.2026.',
    {
      dataRemainingBytes: 6.144 * GB,
      expiresAt: '2026-09-21',
      voiceRemainingSeconds: 46_800,
      moneyMinor: 8735,
      currency: 'UAH',
    },
  ],
  [
    'uk',
    'Zalyshok internetu: 3,2 GB z 10 GB do 20.09.2026. Balans: 45 grn',
    {
      dataRemainingBytes: 3.2 * GB,
      dataTotalBytes: 10 * GB,
      expiresAt: '2026-09-20',
      moneyMinor: 4500,
      currency: 'UAH',
    },
  ],
  [
    'ru',
    'Balans: 87.35 r. Ostatok: 3,2 GB iz 10 GB do 20.09.2026',
    {
      dataRemainingBytes: 3.2 * GB,
      dataTotalBytes: 10 * GB,
      expiresAt: '2026-09-20',
      moneyMinor: 8735,
      currency: 'RUB',
    },
  ],
  [
    'en',
    'Balans: 87.35 rub. Ostatok trafika 3200 Mb, deystvuet do 20.09.2026',
    {
      dataRemainingBytes: 3.2 * GB,
      expiresAt: '2026-09-20',
      moneyMinor: 8735,
      currency: 'RUB',
    },
  ],
  [
    'kk',
    'Balans 870.50 tg. Ostatok 3200 MB do 20.09.2026',
    {
      dataRemainingBytes: 3.2 * GB,
      expiresAt: '2026-09-20',
      moneyMinor: 87_050,
      currency: 'KZT',
    },
  ],
  [
    'el',
    'Ypoloipo internet: 3,2 GB apo 10 GB. Lixi 20/09/2026',
    { dataRemainingBytes: 3.2 * GB, dataTotalBytes: 10 * GB, expiresAt: '2026-09-20' },
  ],
  [
    'de',
    'Ihr ungenutztes Datenvolumen betraegt 3,2 GB und laeuft am 20.09.2026 ab.',
    { dataRemainingBytes: 3.2 * GB, expiresAt: '2026-09-20' },
  ],
  [
    'da',
    'Du har 3,2 GB tilbage. Udloeber 20.09.2026.',
    { dataRemainingBytes: 3.2 * GB, expiresAt: '2026-09-20' },
  ],
])('%s: %s', (language, text, told) => {
  expect(toldBy(text, language, 'text')).toEqual(told);
});

it.each([
  ['uk', 'Zamovte 10 GB za 50 grn na misyac. Nabirajte *123#'],
  ['ru', 'Podklyuchite 10 GB za 300 rub v mesyac! Naberite *123#'],
  ['ru', 'Spisano 450 rub. Tarif "Bezlimit" prodlen do 20.10.2026'],
  ['uk', 'Spysano 120 grn. Pakety onovleno: 20 GB, 500 hv do 20.09.2026'],
])('%s, no balance: %s', (language, text) => {
  expect(toldBy(text, language, 'text')).toEqual({});
});
