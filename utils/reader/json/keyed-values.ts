import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { isObject, type JsonObject } from './json-object';
import { isPlainAmount } from './said-of';
import { spellKey } from './spell-key';

const AMOUNTS: ReadonlySet<Role> = new Set<Role>(['used', 'remaining', 'total', 'balance']);
const MOST = 60;
const FEWEST = 2;
const KEY_OF =
  /^@?(?:key|name|code|field(?:name)?|property|attribute|param(?:eter)?|id|k|n|clave|cle|schluessel|schlussel|klucz|klic|nyckel|sleutel|chiave|chave|kljuc|ключ)$/i;
const VALUE_OF = /^(?:v|text|data)$/i;
/** As programs name things: no blank, no digit alone. */
const IDENTIFIER = /^_?\p{L}[\p{L}\d_.:-]{0,59}$/u;

/** An object that a list of keys and values stands for, and where in the list each of its values is. */
export interface KeyedValues {
  node: JsonObject;
  steps: ReadonlyMap<string, readonly (string | number)[]>;
}

/** [{"Key": "UsedAmount", "Value": "0"}, {"Key": "Bundle", "Value": "250 MB"}]: an object, written as a list. */
export function keyedValues(
  list: readonly unknown[],
  written: Map<string, string>,
): KeyedValues | null {
  if (list.length < FEWEST || list.length > MOST || !list.every(isObject)) return null;
  const node: JsonObject = {};
  const steps = new Map<string, readonly (string | number)[]>();
  for (const [at, one] of list.entries()) {
    const pair = pairOf(one);
    if (pair === null) return null;
    const name = spellKey(pair.name);
    if (steps.has(name)) return null;
    if (name !== pair.name) written.set(name, pair.name);
    node[name] = one[pair.key];
    steps.set(name, [at, pair.key]);
  }
  const amounts = [...steps.keys()].filter(saysAmount);
  return amounts.length === 0 ? null : { node, steps };
}

function pairOf(one: JsonObject): { name: string; key: string } | null {
  const keys = Object.keys(one);
  const [first, second, more] = keys;
  if (first === undefined || second === undefined || more !== undefined) return null;
  const [label, key] = KEY_OF.test(first) ? [first, second] : [second, first];
  const name = one[label];
  const value = one[key];
  if (!KEY_OF.test(label) || !(isPlainAmount(key) || VALUE_OF.test(key))) return null;
  if (typeof name !== 'string' || !IDENTIFIER.test(name)) return null;
  return typeof value === 'object' && value !== null ? null : { name, key };
}

const saysAmount = (name: string): boolean =>
  rolesOfKey(name).roles.some((role) => AMOUNTS.has(role));
