import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Moments, money and what has no limit. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'o2de',
    'de',
    '{"datenvolumen":{"gesamt":{"wert":30,"einheit":"GB"},"verbraucht":{"wert":11.2,"einheit":"GB"},"verbleibend":{"wert":18.8,"einheit":"GB"}},"abrechnungszeitraumEnde":"30.09.2026"}',
    {
      dataRemainingBytes: 18.8e9,
      dataUsedBytes: 11.2e9,
      dataTotalBytes: 30e9,
      resetsAt: '2026-09-30',
    },
  ],
  [
    'kv',
    'en',
    '{"params":[{"key":"DATA_REMAINING","value":"3.2GB"},{"key":"DATA_TOTAL","value":"10GB"},{"key":"EXPIRY","value":"2026-09-20"},{"key":"MAIN_BALANCE","value":"4.20 USD"}]}',
    {
      dataRemainingBytes: 3.2e9,
      dataTotalBytes: 10e9,
      expiresAt: '2026-09-20',
      moneyMinor: 420,
      currency: 'USD',
    },
  ],
  [
    'kv xml',
    'en',
    '<?xml version="1.0"?><methodResponse><params><param name="dataLeftMB">3200</param><param name="dataTotalMB">10000</param><param name="expiryDate">20260920T23:59:59+0000</param></params></methodResponse>',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, expiresAt: '2026-09-20' },
  ],
  [
    'xmlrpc',
    'en',
    '<?xml version="1.0"?><methodResponse><params><param><value><struct><member><name>dataLeftMB</name><value><i4>3200</i4></value></member><member><name>expiryDate</name><value><dateTime.iso8601>20260920T12:00:00+0000</dateTime.iso8601></value></member></struct></value></param></params></methodResponse>',
    { dataRemainingBytes: 3.2e9, expiresAt: '2026-09-20' },
  ],
  [
    'soap',
    'en',
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:QueryBalanceResponse xmlns:ns="urn:x"><ns:Balance currency="ZAR">52.30</ns:Balance><ns:Bundle type="DATA" unit="MB"><ns:Remaining>512</ns:Remaining><ns:Initial>1024</ns:Initial><ns:ExpiryDate>2026-09-20T23:59:59</ns:ExpiryDate></ns:Bundle></ns:QueryBalanceResponse></soapenv:Body></soapenv:Envelope>',
    {
      dataRemainingBytes: 512e6,
      dataTotalBytes: 1024e6,
      expiresAt: '2026-09-20',
      moneyMinor: 5230,
      currency: 'ZAR',
    },
  ],
  [
    'dotnet',
    'en',
    '{"DataBalance":{"RemainingMb":512,"TotalMb":1024,"ExpiryDate":"/Date(1789862400000)/"}}',
    { dataRemainingBytes: 512e6, dataTotalBytes: 1024e6, expiresAt: '2026-09-20' },
  ],
  [
    'cents',
    'en',
    '{"credit_cents":1250,"currency":"EUR","data_left_kb":512000}',
    { dataRemainingBytes: 512e6, moneyMinor: 1250, currency: 'EUR' },
  ],
  [
    'unlimited -1',
    'en',
    '{"data":{"used":3221225472,"limit":-1,"unit":"bytes"}}',
    { unlimited: true, dataUsedBytes: 3_221_225_472 },
  ],
  [
    'unlimited str',
    'de',
    '{"datenvolumen":{"verbraucht":"23,4 GB","inklusive":"unbegrenzt"}}',
    { unlimited: true, dataUsedBytes: 23.4e9 },
  ],
  [
    'roaming first',
    'en',
    '{"bundles":[{"category":"ROAMING","remaining":"1 GB","total":"2 GB"},{"category":"DOMESTIC","remaining":"5 GB","total":"10 GB","expiresOn":"2026-09-30"}]}',
    { dataRemainingBytes: 5e9, dataTotalBytes: 10e9, expiresAt: '2026-09-30' },
  ],
  [
    'epoch text',
    'en',
    '{"remaining_data":"512 MB","validity_end":"1789862400"}',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
  [
    'yyyymmddhhmm',
    'en',
    '{"leftFlow":"512","flowUnit":"MB","effEnd":"20260920235959"}',
    { dataRemainingBytes: 512e6, expiresAt: '2026-09-20' },
  ],
  [
    'daysleft',
    'en',
    '{"dataLeft":"3 GB","daysLeft":12}',
    { dataRemainingBytes: 3e9, expiresAt: '2026-09-15' },
  ],
  [
    'msg',
    'en',
    '{"status":"SUCCESS","message":"You have 1.2GB left, valid until 20/09/2026. Dial *123# to buy more."}',
    { dataRemainingBytes: 1.2e9, expiresAt: '2026-09-20' },
  ],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
