import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Units and moments as answers write them. */
const cases: [string, string, string, Record<string, unknown>][] = [
  [
    'throttle str',
    'de',
    '{"status":"THROTTLED","used":"10 GB","total":"10 GB"}',
    { throttled: true, dataUsedBytes: 10e9, dataTotalBytes: 10e9 },
  ],
  [
    'fractional kb',
    'en',
    '{"available_kb":1048576,"quota_kb":5242880}',
    { dataRemainingBytes: 1_048_576_000, dataTotalBytes: 5_242_880_000 },
  ],
  ['kib', 'en', '{"remainingKiB":1048576}', { dataRemainingBytes: 1_073_741_824 }],
  [
    'bytes str big',
    'en',
    '{"quota":"10737418240","consumed":"3221225472","unit":"BYTES"}',
    { dataUsedBytes: 3_221_225_472, dataTotalBytes: 10_737_418_240 },
  ],
  [
    'upper',
    'en',
    '{"DATA_BAL":"3.2GB","VOICE_BAL":"25 min","SMS_BAL":"18","MAIN_BAL":"4.20","CURRENCY":"USD","EXPIRY_DT":"20260920"}',
    {
      dataRemainingBytes: 3.2e9,
      expiresAt: '2026-09-20',
      voiceRemainingSeconds: 1500,
      smsRemaining: 18,
      moneyMinor: 420,
      currency: 'USD',
    },
  ],
  [
    'prepay xml attr',
    'en',
    '<account balance="12.50" currency="EUR"><bundle name="Data" left="512" size="1024" unit="MB" validUntil="2026-09-20"/></account>',
    {
      dataRemainingBytes: 512e6,
      dataTotalBytes: 1024e6,
      expiresAt: '2026-09-20',
      moneyMinor: 1250,
      currency: 'EUR',
    },
  ],
  [
    'unit map',
    'en',
    '{"units":{"data":"GB","voice":"min"},"data":{"left":3.2,"total":10},"voice":{"left":20}}',
    { dataRemainingBytes: 3.2e9, dataTotalBytes: 10e9, voiceRemainingSeconds: 1200 },
  ],
  [
    'seconds voice',
    'en',
    '{"voice":{"remainingSeconds":1500},"data":{"remainingMb":1}}',
    { dataRemainingBytes: 1e6, voiceRemainingSeconds: 1500 },
  ],
  [
    'dayslist',
    'en',
    '{"data":{"remainingMb":100},"validity":"12 days left"}',
    { dataRemainingBytes: 0.1e9, expiresAt: '2026-09-15' },
  ],
  [
    'utc epoch ms text',
    'en',
    '{"data":{"remainingMb":100,"expiry":"1789862400000"}}',
    { dataRemainingBytes: 0.1e9, expiresAt: '2026-09-20' },
  ],
  [
    'date parts',
    'en',
    '{"data":{"remainingMb":100,"expiry":{"year":2026,"month":9,"day":20}}}',
    { dataRemainingBytes: 0.1e9 },
  ],
  [
    'firestore ts',
    'en',
    '{"data":{"remainingMb":100,"expiresAt":{"seconds":1789862400,"nanos":0}}}',
    { dataRemainingBytes: 0.1e9, expiresAt: '2026-09-20' },
  ],
  [
    'mongo',
    'en',
    '{"data":{"remainingMb":100,"expiresAt":{"$date":"2026-09-20T00:00:00Z"}}}',
    { dataRemainingBytes: 0.1e9, expiresAt: '2026-09-20' },
  ],
  [
    'arr date',
    'en',
    '{"data":{"remainingMb":100,"expiresAt":[2026,9,20]}}',
    { dataRemainingBytes: 0.1e9, expiresAt: '2026-09-20' },
  ],
];

it.each(cases)('reads: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
