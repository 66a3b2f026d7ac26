import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Keys in many languages, in their own letters and in Latin ones. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'pl',
    'pl',
    '{"pakiety":[{"nazwa":"Internet","pozostalo":"4,2 GB","lacznie":"20 GB","waznyDo":"2026-09-30"}],"stanKonta":{"kwota":"12,50","waluta":"PLN"}}',
    {
      dataRemainingBytes: 4.2e9,
      dataTotalBytes: 20e9,
      expiresAt: '2026-09-30',
      moneyMinor: 1250,
      currency: 'PLN',
    },
  ],
  [
    'cz',
    'cs',
    '{"data":{"zbyva":"3,5 GB","celkem":"10 GB","vycerpano":"6,5 GB","obnoveni":"15.9.2026"}}',
    {
      dataRemainingBytes: 3.5e9,
      dataUsedBytes: 6.5e9,
      dataTotalBytes: 10e9,
      resetsAt: '2026-09-15',
    },
  ],
  [
    'sk',
    'sk',
    '{"internet":{"zostavaMB":1536,"objemMB":5120,"platnostDo":"20.09.2026"}}',
    { dataRemainingBytes: 1536e6, dataTotalBytes: 5120e6, expiresAt: '2026-09-20' },
  ],
  [
    'ro',
    'ro',
    '{"resurse":[{"tip":"date","ramas":"12.3","total":"50","unitate":"GB","expira":"19.09.2026"},{"tip":"minute","ramas":"100","unitate":"min"}],"credit":{"valoare":5.2,"moneda":"EUR"}}',
    {
      dataRemainingBytes: 12.3e9,
      dataTotalBytes: 50e9,
      expiresAt: '2026-09-19',
      voiceRemainingSeconds: 6000,
      moneyMinor: 520,
      currency: 'EUR',
    },
  ],
  [
    'tr',
    'tr',
    '{"paketler":[{"ad":"İnternet","kalan":"5,5","toplam":"15","birim":"GB","bitisTarihi":"18.09.2026"},{"ad":"Dakika","kalan":"250","toplam":"1000","birim":"DK"}],"bakiye":"45,20 TL"}',
    {
      dataRemainingBytes: 5.5e9,
      dataTotalBytes: 15e9,
      expiresAt: '2026-09-18',
      voiceRemainingSeconds: 15000,
      moneyMinor: 4520,
      currency: 'TRY',
    },
  ],
  [
    'lt',
    'lt',
    '{"likutis":{"duomenys":{"likoMb":2048,"visoMb":10240},"galiojaIki":"2026-09-29"},"saskaita":{"suma":3.1,"valiuta":"EUR"}}',
    { dataRemainingBytes: 2048e6, dataTotalBytes: 10240e6, expiresAt: '2026-09-29' },
  ],
  [
    'lv',
    'lv',
    '{"internets":{"atlikums":"4.5 GB","kopa":"10 GB","deriguma_termins":"2026-09-28"}}',
    { dataRemainingBytes: 4.5e9, dataTotalBytes: 10e9, expiresAt: '2026-09-28' },
  ],
  [
    'et',
    'et',
    '{"andmeside":{"jaak":"3.5 GB","kokku":"10 GB","kehtibKuni":"28.09.2026"}}',
    { dataRemainingBytes: 3.5e9, dataTotalBytes: 10e9, expiresAt: '2026-09-28' },
  ],
  [
    'he',
    'he',
    '{"balance":{"amount":"17.90","currency":"ILS"},"data":{"remaining":"2.75","unit":"GB","validUntil":"01/10/2026"}}',
    { dataRemainingBytes: 2750e6, expiresAt: '2026-10-01', moneyMinor: 1790, currency: 'ILS' },
  ],
  [
    'el',
    'el',
    '{"data":{"ypoloipo":"3,2 GB","synolo":"10 GB","lixi":"20/09/2026"}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'bg',
    'bg',
    '{"internet":{"ostavashti":"3,2 GB","obshto":"10 GB","validnoDo":"20.09.2026"}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'sl',
    'sl',
    '{"podatki":{"poraba":"3,2 GB","zakupljeno":"10 GB","velja_do":"20.09.2026"}}',
    { dataUsedBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'ka',
    'ka',
    '{"balance":"4.20","currency":"GEL","internet":{"darchenili":"1.5 GB","jami":"5 GB","vada":"20.09.2026"}}',
    {
      dataRemainingBytes: 1.5e9,
      dataTotalBytes: 5e9,
      expiresAt: '2026-09-20',
      moneyMinor: 420,
      currency: 'GEL',
    },
  ],
  [
    'vi keys',
    'vi',
    '{"duLieu":{"conLai":"3,2 GB","tong":"10 GB","hanSuDung":"20/09/2026"},"taiKhoan":{"soDu":15400,"donVi":"VND"}}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 15400,
      currency: 'VND',
    },
  ],
  [
    'az',
    'az',
    '{"internet":{"qalan":"3.2 GB","cemi":"10 GB","bitme_tarixi":"20.09.2026"}}',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'uz',
    'uz',
    '{"internet":{"qoldiq":"3.2 GB","jami":"10 GB","amal_qilish_muddati":"20.09.2026"}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'hr',
    'hr',
    '{"podatkovni":{"preostalo":"3,2 GB","ukupno":"10 GB","vrijediDo":"20.09.2026."}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
];

it.each(cases)('reads keys of: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
