import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Texts, pairs and states in answers. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'nested value unit desc',
    'en',
    '{"dataBalance":{"left":{"val":"3.2","uom":"Gigabytes"},"granted":{"val":"10","uom":"Gigabytes"}}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9 },
  ],
  [
    'used pct obj',
    'en',
    '{"data":{"percentage":{"used":45,"remaining":55}}}',
    { percentUsed: 45, percentRemaining: 55 },
  ],
  [
    'usedPct+limit',
    'en',
    '{"dataUsedPct":45,"dataLimit":"10 GB"}',
    { dataTotalBytes: 10e9, percentUsed: 45 },
  ],
  [
    'tw keys',
    'zh-TW',
    '{"剩餘":"3.2 GB","總量":"10 GB","到期日":"2026/09/30"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-30' },
  ],
  [
    'graphql edges',
    'en',
    '{"data":{"me":{"lines":{"edges":[{"node":{"id":"x","dataUsage":{"usedBytes":3221225472,"allowanceBytes":10737418240,"cycleEndsAt":"2026-09-30T00:00:00Z"}}}]}}}}',
    { dataUsedBytes: 3_221_225_472, dataTotalBytes: 10_737_418_240, resetsAt: '2026-09-30' },
  ],
  [
    'string in string',
    'en',
    '{"d":"{\\"RemainingData\\":\\"512 MB\\",\\"ExpiryDate\\":\\"20/09/2026\\"}"}',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
  [
    'html in json',
    'en',
    '{"html":"<div class=\\"usage\\"><h3>Data</h3><p>3.2 GB left of 10 GB</p><p>Expires 20 September 2026</p></div>"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'html in json d',
    'en',
    '{"status":"ok","content":"<div class=\\"usage\\"><h3>Data</h3><p>3.2 GB left of 10 GB</p><p>Expires 20 September 2026</p></div>"}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'display lines',
    'en',
    '{"sections":[{"title":"Data","lines":["3.2 GB left of 10 GB","Expires 20 Sep 2026"]}]}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'label value',
    'ru',
    '{"items":[{"title":"Остаток интернета","text":"3,2 ГБ"},{"title":"Действует до","text":"20.09.2026"}]}',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'label value es',
    'es',
    '{"filas":[{"etiqueta":"Datos disponibles","valor":"3,2 GB"},{"etiqueta":"Vence","valor":"20/09/2026"},{"etiqueta":"Saldo","valor":"12,50 €"}]}',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20', moneyMinor: 1250, currency: 'EUR' },
  ],
  [
    'expired bundle',
    'en',
    '{"bundles":[{"name":"Old","remaining":"0 MB","total":"1 GB","status":"EXPIRED","expiry":"2026-08-01"},{"name":"New","remaining":"2 GB","total":"5 GB","status":"ACTIVE","expiry":"2026-09-20"}]}',
    { dataRemainingBytes: 2e9, dataTotalBytes: 5e9, expiresAt: '2026-09-20' },
  ],
  [
    'used up',
    'en',
    '{"data":{"remaining":0,"total":10,"unit":"GB","resetDate":"2026-09-20"}}',
    { dataRemainingBytes: 0, dataTotalBytes: 10e9, resetsAt: '2026-09-20' },
  ],
  [
    'throttled',
    'en',
    '{"data":{"remaining":"0 GB","total":"10 GB","throttled":true}}',
    { throttled: true, dataRemainingBytes: 0, dataTotalBytes: 10e9 },
  ],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});

it('reads parts of a page, of which each tells one thing, as one', () => {
  const part = (id: string, html: string) => `<update id="${id}"><![CDATA[${html}]]></update>`;
  const answer = `<?xml version="1.0"?><partial-response><changes>${part(
    'balance',
    '<div><h3>Balance: <span>18.50 EUR</span></h3></div>',
  )}${part(
    'packs',
    '<div><h2>Packs</h2><div>Internet<br/><span>used</span> <b>2,350 MB</b> <span>of</span> <b>10,240 MB</b><p>until 28 September 2026</p></div></div>',
  )}</changes></partial-response>`;
  expect(toldBy(answer, 'en')).toMatchObject({
    dataUsedBytes: 2_350_000_000,
    dataTotalBytes: 10_240_000_000,
    moneyMinor: 1850,
    expiresAt: '2026-09-28',
  });
});
