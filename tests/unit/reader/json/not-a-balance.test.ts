import { expect, it } from 'vitest';
import { toldBy } from './told-by';

/** Catalogues, histories, errors and counters without a unit. */
const cases: [string, string, string, Record<string, unknown>][] = [
  ['500', 'en', '{"error":"internal_error","message":"Something went wrong"}', {}],
  [
    'catalogue',
    'en',
    '{"plans":[{"name":"S","data":"5 GB","price":"10.00"},{"name":"M","data":"20 GB","price":"20.00"}]}',
    {},
  ],
  [
    'catalogue2',
    'en',
    '{"items":[{"id":1,"title":"Asia 5GB","volume":5368709120,"duration":30,"price":{"amount":12,"currency":"USD"}}]}',
    {},
  ],
  [
    'history',
    'en',
    '{"usageHistory":[{"month":"2026-07","dataUsedMb":4000},{"month":"2026-08","dataUsedMb":5000}]}',
    {},
  ],
  ['ratelimit headers', 'en', '{"rate_limit":{"limit":100,"remaining":99,"reset":1789862400}}', {}],
  [
    'msg list',
    'en',
    '{"inbox":[{"date":"2026-08-01","text":"You have 3 GB left"},{"date":"2026-09-01","text":"You have 1 GB left"}]}',
    {},
  ],
  ['offer msg', 'en', '{"message":"Get 10 GB for only 5 EUR, valid 30 days!"}', {}],
  [
    'hilink err',
    'en',
    '<?xml version="1.0"?><error><code>125002</code><message></message></error>',
    {},
  ],
  [
    'hilink 2',
    'en',
    '<response><StartDay>1</StartDay><DataLimit>20GB</DataLimit><DataLimitAwoke>0</DataLimitAwoke><MonthThreshold>90</MonthThreshold><trafficmaxlimit>21474836480</trafficmaxlimit></response>',
    {},
  ],
  ['no unit at all', 'en', '{"dataLeft":3.2,"dataTotal":10}', {}],
];

it.each(cases)('shows nothing of: %s', (_, locale, source, values) => {
  expect(toldBy(source, locale)).toEqual(values);
});
