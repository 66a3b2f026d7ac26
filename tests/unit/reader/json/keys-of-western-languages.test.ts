import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Keys in many languages, in their own letters and in Latin ones. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'free',
    'fr',
    '{"conso":{"data":{"consomme":"12,5 Go","forfait":"110 Go","hors_forfait":"0 Mo"},"appels":{"consomme":"1h02","forfait":"illimité"},"date_renouvellement":"2026-09-18"}}',
    { dataUsedBytes: 12.5e9, dataTotalBytes: 110e9, resetsAt: '2026-09-18' },
  ],
  [
    'sv',
    'sv',
    '{"surf":{"kvar":"8,2 GB","anvant":"1,8 GB","totalt":"10 GB","fornyas":"2026-09-25"}}',
    {
      dataRemainingBytes: 8.2e9,
      dataUsedBytes: 1.8e9,
      dataTotalBytes: 10e9,
      resetsAt: '2026-09-25',
    },
  ],
  [
    'no',
    'nb',
    '{"data":{"gjenstaende":{"verdi":4.5,"enhet":"GB"},"inkludert":{"verdi":10,"enhet":"GB"}},"fornyes":"2026-10-01"}',
    { dataRemainingBytes: 4.5e9, dataTotalBytes: 10e9, resetsAt: '2026-10-01' },
  ],
  [
    'da',
    'da',
    '{"data":{"forbrugt":"12 GB","tilbage":"28 GB","inkluderet":"40 GB","udloeber":"2026-09-30"}}',
    {
      dataRemainingBytes: 28e9,
      dataUsedBytes: 12e9,
      dataTotalBytes: 40e9,
      expiresAt: '2026-09-30',
    },
  ],
  [
    'pt',
    'pt-BR',
    '{"saldo":{"valor":"R$ 12,50","validade":"30/12/2026"},"franquia":{"internet":{"disponivel":"3,2 GB","total":"10 GB","renovaEm":"20/09/2026"}}}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      resetsAt: '2026-09-20',
      moneyMinor: 1250,
      currency: 'BRL',
    },
  ],
  [
    'kpn',
    'nl',
    '{"bundels":[{"naam":"Internet","resterend":"3,2 GB","totaal":"10 GB","geldigTot":"30-09-2026"}],"beltegoed":{"bedrag":"7,50","valuta":"EUR"}}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-30',
      moneyMinor: 750,
      currency: 'EUR',
    },
  ],
  [
    'fi',
    'fi',
    '{"data":{"kaytetty":"3,2 GB","jaljella":"6,8 GB","raja":"10 GB"},"uusiutuu":"1.10.2026"}',
    {
      dataRemainingBytes: 6.8e9,
      dataUsedBytes: 3.2e9,
      dataTotalBytes: 10e9,
      resetsAt: '2026-10-01',
    },
  ],
  [
    'ca spaced keys',
    'fr-CA',
    '{"Données restantes":"3,2 Go","Données totales":"10 Go","Prochaine date de facturation":"2026-09-20"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, resetsAt: '2026-09-20' },
  ],
  [
    'fr keys',
    'fr',
    '{"donnees":{"restant":3.2,"total":10,"unite":"Go"},"validite":"20/09/2026"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'fr conso',
    'fr',
    '{"conso":[{"type":"data","libelle":"Internet mobile","consomme":{"valeur":12.5,"unite":"Go"},"restant":{"valeur":87.5,"unite":"Go"},"enveloppe":{"valeur":100,"unite":"Go"}}],"dateProchaineFacture":"2026-09-20"}',
    {
      dataRemainingBytes: 87.5e9,
      dataUsedBytes: 12.5e9,
      dataTotalBytes: 100e9,
      resetsAt: '2026-09-20',
    },
  ],
];

it.each(cases)('reads keys of: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
