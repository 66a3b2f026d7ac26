import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Tables as lists in lists. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'labels in Hebrew',
    'he',
    '{"Status":"OK","Data":{"PackageName":"40 גיגה + ללא הגבלה","Tables":[{"Title":"גלישה","Rows":[["ניצול","27.85GB"],["סך החבילה","40GB"],["מועד חידוש","01/10/2026"]]},{"Title":"SMS","Rows":[["ניצול","12"],["סך החבילה","ללא הגבלה"]]}]}}',
    { dataUsedBytes: 27.85e9, dataTotalBytes: 40e9, resetsAt: '2026-10-01' },
  ],
  [
    'labels below titles',
    'en',
    '{"sections":[{"header":"Data","items":[["Remaining","4.2 GB"],["Allowance","8 GB"]]},{"header":"Minutes","items":[["Remaining","100 min"],["Allowance","200 min"]]}]}',
    { dataRemainingBytes: 4.2e9, dataTotalBytes: 8e9, voiceRemainingSeconds: 6000 },
  ],
  [
    'labels in Swedish',
    'sv',
    '{"rubrik":"Surf","rader":[["Kvar","4,5 GB"],["Totalt","10 GB"],["Förnyas","1 oktober 2026"]]}',
    { dataRemainingBytes: 4.5e9, dataTotalBytes: 10e9, resetsAt: '2026-10-01' },
  ],
  [
    'columns beside',
    'en',
    '{"table":{"columns":["Service","Total","Remaining","Expires"],"rows":[["Mobile data","5 GB","3.4 GB","2026-09-30"],["Voice","Unlimited","",""]]}}',
    { dataRemainingBytes: 3.4e9, dataTotalBytes: 5e9, expiresAt: '2026-09-30' },
  ],
  [
    'two titles',
    'en',
    '{"boxes":[{"title":"Texts","rows":[["Remaining","Unlimited"]]},{"title":"Data","rows":[["Remaining","3 GB"]]}]}',
    { dataRemainingBytes: 3e9 },
  ],
  [
    'invoice lines',
    'en',
    '{"invoice":{"lines":[["Subscription","20.00 EUR"],["Extra data","5.00 EUR"],["Total","25.00 EUR"]]}}',
    {},
  ],
  [
    'prices',
    'en',
    '{"tables":[{"title":"Add data","rows":[["1 GB","$5"],["5 GB","$15"]]},{"title":"Rates","rows":[["Calls","0.10 $/min"],["Data","0.05 $/MB"]]}]}',
    {},
  ],
  [
    'places and numbers',
    'en',
    '{"shops":[["Main street",52.1],["Harbour",52.4]],"dataLeft":"3 GB"}',
    { dataRemainingBytes: 3e9 },
  ],
  [
    'a chart',
    'en',
    '{"chart":{"labels":["Mon","Tue","Wed"],"series":[["Data",120,300],["Roaming",0,1]]}}',
    {},
  ],
];

it.each(cases)('reads rows of: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
