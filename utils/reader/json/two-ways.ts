import type { Finding } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Card } from './card';
import { SURELY_BYTES } from './count-bare';
import { isObject } from './json-object';
import type { Leaf } from './leaf';
import { waysOf } from './ways';

/** The sum of what is used and what is left, as exactly as a counter has it. */
const ROUNDED = 0.001;

/** "used: {download, upload}": both together are what was used. */
export function usedBothWays({ key, node, parent, inArray }: Card): Leaf | null {
  const { roles } = rolesOfKey(key);
  if (inArray || !roles.includes('used') || roles.includes('total')) return null;
  const ways = waysOf(node);
  if (ways === null) return null;
  const beside = Object.values(parent?.node ?? {}).some(
    (one) => isObject(one) && (waysOf(one)?.sum ?? 0) >= SURELY_BYTES,
  );
  return ways.sum >= SURELY_BYTES || (ways.sum === 0 && beside) ? leafOf(ways) : null;
}

/** "down, up, left, allowance": what came and went is what was used where it makes the whole with the rest. */
export function usedBeside({ node }: Card, findings: readonly Finding[]): Leaf | null {
  const data = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  const rest = data.find(({ state }) => state === 'remaining');
  const whole = data.find(({ state }) => state === 'total');
  if (rest === undefined || whole === undefined || data.some(({ state }) => state === 'used'))
    return null;
  const ways = waysOf(node);
  const used = whole.quantity.value - rest.quantity.value;
  if (ways === null || used <= 0 || Math.abs(ways.sum - used) > ROUNDED * used) return null;
  return leafOf(ways);
}

const leafOf = ({ key, sum }: { key: string; sum: number }): Leaf => ({
  key,
  roles: ['used', 'data'],
  value: sum,
  quantities: [{ kind: 'data', unit: 'B', start: 0, end: 1, value: sum }],
});
