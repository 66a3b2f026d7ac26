import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** What the objects around an amount, and beside it, say of it. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'the renewal in an object of its own',
    'ar',
    '<?xml version="1.0"?><answer><plan><renewal auto="true"><expiryDate format="dd/MM/yyyy">23/11/2026</expiryDate></renewal><list><item type="DATA"><total>9000</total><remaining>5540</remaining><unit>MB</unit></item></list></plan></answer>',
    { dataRemainingBytes: 5.54e9, dataTotalBytes: 9e9, expiresAt: '2026-11-23' },
  ],
  [
    'the product that is active',
    'ru',
    '{"product":{"title":"Конструктор","activeTill":"2026-10-11"},"resources":[{"code":"TRAFFIC","left":{"value":13.07,"unit":"ГБ"},"limit":{"value":30,"unit":"ГБ"}}]}',
    { dataRemainingBytes: 13.07e9, dataTotalBytes: 30e9, expiresAt: '2026-10-11' },
  ],
  [
    'a span of short words',
    'es',
    '{"saldos":{"principal":{"monto":35.50,"moneda":"MXN","vigencia":"2026-12-31"}},"paquete":{"inicio":"2026-09-01","fin":"2026-09-30","beneficios":[{"nombre":"Datos","incluido":3000,"disponible":1842,"unidad":"MB"}]}}',
    {
      dataRemainingBytes: 1.842e9,
      dataTotalBytes: 3e9,
      expiresAt: '2026-09-30',
      moneyMinor: 3550,
      currency: 'MXN',
    },
  ],
  [
    'a member who is signed in',
    'en',
    '{"currentMember":{"__typename":"Member","credit":{"amount":"3.12","currency":"GBP"},"allowances":[{"__typename":"DataAllowance","total":{"amount":"15.00","unit":"GB"},"remaining":{"amount":"6.84","unit":"GB"}}]}}',
    { dataRemainingBytes: 6.84e9, dataTotalBytes: 15e9, moneyMinor: 312, currency: 'GBP' },
  ],
  [
    'members of a family',
    'en',
    '{"family":{"members":[{"name":"A","data":{"remaining":{"value":3,"unit":"GB"}}},{"name":"B","data":{"remaining":{"value":5,"unit":"GB"}}}]}}',
    {},
  ],
  [
    'a text beside its quota, where the element is one of use',
    'en',
    '<?xml version="1.0"?><api><service type="Mobile" request="usage">30098812</service><traffic name="total" rollover="2026-10-05" quota="150000000000" unit="bytes">94523884102</traffic><list><usage day="2026-09-01"><traffic unit="bytes">3881200141</traffic></usage><usage day="2026-09-02"><traffic unit="bytes">5120009331</traffic></usage></list></api>',
    { dataUsedBytes: 94523884102, dataTotalBytes: 150e9, resetsAt: '2026-10-05' },
  ],
  [
    'a text beside its quota, where nothing tells',
    'en',
    '<?xml version="1.0"?><api><volume name="total" quota="100" unit="GB">41.5</volume></api>',
    {},
  ],
  [
    'what went through beside its quota',
    'en',
    '<?xml version="1.0"?><api><traffic name="total" quota="100" unit="GB">41.5</traffic></api>',
    { dataUsedBytes: 41.5e9, dataTotalBytes: 100e9 },
  ],
  [
    'a number of a request',
    'en',
    '{"service":{"type":"DATA","request":"usage","value":"30098812"}}',
    {},
  ],
  [
    'a reserve that is not switched on',
    'en',
    '{"reserve":{"enabled":false,"remaining":{"amount":"2","unit":"GB"}}}',
    {},
  ],
];

it.each(cases)('%s', (_, locale, source, told) => {
  expect(toldBy(source, locale)).toEqual(told);
});
