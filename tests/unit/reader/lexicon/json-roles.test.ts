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
  ['dataLeft', ['data', 'remaining'], null],
  ['restvolumen', ['remaining'], null],
  ['initialVolume', ['total'], null],
  ['usedVolumeStr', ['used'], null],
  ['remaining_volume', ['remaining'], null],
  ['leftUnits', ['remaining'], null],
  ['totalUnits', ['total'], null],
  ['expirationDate', ['expiry'], null],
  ['remainingdata', ['remaining', 'data'], null],
  ['porabljenoMB', ['used'], 'MB'],
  ['nextInitDate', ['reset'], null],
  ['nextUpdate', ['as-of'], null],
  ['seuil', ['total'], null],
])('%s', (key, roles, unit) => {
  const read = rolesOfKey(key);
  expect(read.unit).toBe(unit);
  for (const role of roles) expect(read.roles).toContain(role);
});

it.each([
  ['nextUpdate', 'reset'],
  ['usedAt', 'used'],
  ['theorem', 'remaining'],
  ['endpoint', 'expiry'],
  ['constructor', 'total'],
])('%s is not %s', (key, role) => {
  expect(rolesOfKey(key).roles).not.toContain(role);
});
