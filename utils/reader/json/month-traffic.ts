import { withUnit } from '../judge/with-unit';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Quantity } from '../tokens/token';
import type { Card } from './card';
import { SURELY_BYTES } from './count-bare';
import type { Leaf } from './leaf';

const MONTH = /month/i;
/** Rates, times and the months before are counted beside. */
const OTHER = /rate|speed|thr|time|duration|last|prev|limit|max|clear/i;
const DOWN = /download|downlink|received|rx/i;
const UP = /upload|uplink|sent|tx/i;
const DATA_UNIT = /^[KMGT]?i?B$/;
const WHOLE = /^\d{1,15}$/;

/** Of a router that counts the two ways of this month, both together are what was used. */
export function monthTraffic({ entries }: Card): Leaf | null {
  const counters = entries.filter(
    ([key, value]) => MONTH.test(key) && !OTHER.test(key) && WHOLE.test(String(value)),
  );
  const down = counters.find(([key]) => DOWN.test(key));
  if (down === undefined) return null;
  const stem = down[0].replace(DOWN, '');
  const up = counters.find(([key]) => UP.test(key) && key.replace(UP, '') === stem);
  if (up === undefined) return null;
  const value = Number(down[1]) + Number(up[1]);
  const unit = rolesOfKey(down[0]).unit ?? (value >= SURELY_BYTES ? 'B' : null);
  if (unit === null || !DATA_UNIT.test(unit)) return null;
  const bare: Quantity = { kind: 'number', start: 0, end: 1, value, unit: '' };
  const quantities = [withUnit(bare, { kind: 'data', unit })];
  return { key: `${down[0]} + ${up[0]}`, roles: ['used', 'data'], value, quantities };
}
