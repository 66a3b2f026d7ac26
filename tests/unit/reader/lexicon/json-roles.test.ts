import { expect, it } from 'vitest';
import { rolesOfKey } from '../../../../utils/reader/lexicon/json-roles';

it.each([
  ['dataRemainingMB', ['data', 'remaining'], 'MB'],
  ['remaining_bytes', ['remaining'], 'B'],
  ['usedKiB', ['used'], 'KiB'],
  ['totalQuota', ['total'], null],
  ['validUntil', ['expiry'], null],
  ['expiresAtMs', ['expiry'], 'ms'],
  ['next-billing-date', ['reset'], null],
  ['percentUsed', ['used'], 'percent'],
  ['balance.cents', ['balance'], 'cent'],
  ['shengyu_liuliang', ['remaining', 'data'], null],
  ['剩余流量', ['remaining', 'data'], null],
  ['isUnlimited', ['unlimited'], null],
])('%s', (key, roles, unit) => {
  const read = rolesOfKey(key);
  expect(read.unit).toBe(unit);
  for (const role of roles) expect(read.roles).toContain(role);
});
