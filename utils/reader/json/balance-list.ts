import type { Finding } from '../judge/finding';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import { fold } from '../text/fold';
import type { Card } from './card';
import { isObject } from './json-object';
import { isPlainAmount } from './said-of';
import { unitNamed, unitsIn } from './units-in';

const FEWEST_KINDS = 2;
/** Entries that are looked at to see what a list holds. */
const MOST = 60;

/** What is in them is what one has. */
const WALLETS =
  /wallets?$|^(?:sub|dedicated)_?accounts?$|^(?:my_?)?res(?:s?ources?|sourcen|ursi)$|^recursos$|^risorse$|^zasoby$|^zdroje$|^kaynaklar$/i;

/** In such a list, "volume" too is what is left. */
export const isAmountHeld = (key: string): boolean => isPlainAmount(key) || /^volume$/i.test(key);

const known = new WeakMap<object, boolean>();

/**
 * "balances: [{code, amount, unit}]" of data, talk time and messages: each entry is what is left of one
 * thing, whatever its name says of bundles and packages.
 */
export function isOfBalances(card: Card): boolean {
  const { key, inArray, parent } = card;
  if (!inArray || parent === null) return false;
  if (!WALLETS.test(key) && !rolesOfKey(key).roles.includes('balance') && !isCalledBalance(card))
    return false;
  const list = parent.node[key];
  if (!Array.isArray(list)) return false;
  const before = known.get(list);
  if (before !== undefined) return before;
  const few = list.slice(0, MOST);
  const kinds = new Set(few.flatMap((one) => (isObject(one) ? kindsIn(one, card) : [])));
  const held = kinds.size >= FEWEST_KINDS && few.every((one) => isObject(one) && countsOne(one));
  known.set(list, held);
  return held;
}

/** [{"balanceName": "Internet", "volume": 6348, "unit": "MB"}], whatever the list is called. */
const isCalledBalance = ({ entries }: Card): boolean =>
  entries.some(([key, value]) => typeof value === 'string' && CALLED.test(key));
const CALLED = /^(?:balance|saldo|solde)_?(?:name|type|code)$/i;

const kindsIn = (node: Card['node'], like: Card): string[] =>
  unitsIn({ ...like, node, entries: Object.entries(node) }).map(({ unit: { kind } }) => kind);

/** The text of an element is its name where it is no number. */
const countsOne = (node: Card['node']): boolean =>
  Object.entries(node).filter(
    ([key, value]) => isAmountHeld(key) && !(key === '#text' && /\p{L}/u.test(String(value))),
  ).length === 1;

const saysUsed = ({ entries, currency }: Card): boolean =>
  entries.some(
    ([, value]) =>
      typeof value === 'string' &&
      unitNamed(value, currency) === null &&
      findLabels(fold(value.replace(/[_-]+/g, ' '))).some(
        ({ role, weak }) => role === 'used' && !weak,
      ),
  );

/** What comes with a plan: of an amount that nobody sells, it is what is left. */
const BENEFITS =
  /^(?:my_?)?(?:benefi(?:ts?|cios?|ci|ts)|resources?|recursos?|allowances?|entitlements?|voordelen)$/i;
const ODD = /^\d{1,4}[.,]\d{2} ?[kmgt]i?[bo]$/i;

/** "benefits: {internet: {quantity: '86.19 GB'}}", "[{type: 'internet', quantity: '86.19 GB'}]" */
export function isOfBenefits(
  name: string,
  { key, parent, inArray }: Card,
  value: number | string,
): boolean {
  const list = inArray || !isPlainAmount(name) ? key : (parent?.key ?? '');
  return BENEFITS.test(list) && typeof value === 'string' && ODD.test(value.trim());
}

/** What an entry of such a list tells: what is left, or what its name says was used. */
export const stateOfBalance = (card: Card): 'remaining' | 'used' =>
  saysUsed(card) ? 'used' : 'remaining';

/** Of such a list what is nil beside more of the same kind: places for what the line does not have. */
export function withoutEmptyPlaces(
  findings: readonly Finding[],
  cards: readonly Card[],
): Finding[] {
  const listOf = ({ at }: Finding): string | null => {
    const card = cards[at];
    return card !== undefined && isOfBalances(card) ? `${card.parent?.id} ${card.key}` : null;
  };
  const filled = new Set<string>();
  for (const one of findings) {
    const list = listOf(one);
    if (list !== null && one.quantity.value > 0) filled.add(`${list} ${one.quantity.kind}`);
  }
  if (filled.size === 0) return [...findings];
  return findings.filter(
    (one) =>
      one.quantity.value !== 0 ||
      one.quantity.kind === 'money' ||
      !filled.has(`${listOf(one)} ${one.quantity.kind}`),
  );
}
