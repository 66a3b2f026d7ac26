import { expect, it } from 'vitest';
import { toldBy } from './told-by';

const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'nothing left of bytes',
    'en',
    '{"usage":{"quotaBytes":5000000000,"usedBytes":5000000000,"remainingBytes":0}}',
    { dataRemainingBytes: 0, dataUsedBytes: 5e9, dataTotalBytes: 5e9 },
  ],
  [
    'talk counted in seconds, and data of home and the union',
    'fr',
    '{"compteurs":[{"libelle":"Appels nationaux","unite":"SECONDE","inclus":10800,"restant":9540},{"libelle":"Internet mobile BE/UE","unite":"MO","inclus":8000,"restant":5720}]}',
    { voiceRemainingSeconds: 9540, dataRemainingBytes: 5.72e9, dataTotalBytes: 8e9 },
  ],
  [
    'a day at which was counted is no reset',
    'ko',
    '{"오늘사용량":{"기준일":"2026-09-03","제공량KB":2000000,"잔여량KB":627840,"초기화시각":"2026-09-04 00:00:00"}}',
    { dataRemainingBytes: 627_840_000, dataTotalBytes: 2e9, resetsAt: '2026-09-04' },
  ],
  [
    'the name of a product, and what is without limit chooses no entry',
    'fi',
    '{"kaytto":{"tuote":"Rajaton 5G 300M","data":[{"nimi":"Data kotimaassa","rajaton":true,"kaytettyMB":73400},{"nimi":"Data EU/ETA","rajaton":false,"jaljellaMB":38500}]}}',
    { unlimited: true, dataUsedBytes: 73.4e9 },
  ],
  [
    'a date of reset',
    'ro',
    '{"resurse":[{"nume":"Trafic date național","disponibil":"61250 MB","total":"100000 MB"}],"dataResetare":"05.10.2026"}',
    { dataRemainingBytes: 61.25e9, dataTotalBytes: 100e9, resetsAt: '2026-10-05' },
  ],
];

it.each(cases)('%s (%s)', (_, locale, answer, told) => {
  expect(toldBy(answer, locale)).toEqual(told);
});
