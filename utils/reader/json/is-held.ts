import type { Groups } from '../judge/context';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { isOfBalances } from './balance-list';
import type { Card } from './card';
import { factsOf } from './card-facts';
import type { Leaf } from './leaf';
import { isPlainAmount } from './said-of';

/** What one may owe is not what one holds. */
const LIMIT = /limit|ceiling|plafon|overdraft|kreditrahmen/i;
/** In the answers of some countries the fee is what one has for it. */
const FEE = /^(?:tel|phone|call)?_?fee(?:info|data)?$/i;
/** "balance: {realFee, oweFee}": what is there, beside what is owed. */
const REAL_FEE =
  /^(?:real|avail(?:able)?|usable|left|remain(?:ing)?|cur(?:rent)?)_?(?:fee|amount|amt)$/i;
const TALK_TIME = /talk_?time|^taletid|^puheaika/i;
/** So is what is paid when the next period begins. */
const SPENT: ReadonlySet<Role> = new Set<Role>(['charge', 'price', 'offer', 'history', 'reset']);

/** Is an amount of money what the account holds? The nearest words decide. */
export function isHeld(groups: Groups, { key, roles }: Leaf, card: Card): boolean {
  const plain = isPlainAmount(key);
  const told = plain ? card.key : key;
  // "costLimitData: {usage, balance: {value}}": what the object around limits.
  if (LIMIT.test(told) || (plain && !card.inArray && LIMIT.test(card.parent?.key ?? '')))
    return false;
  if (TALK_TIME.test(told)) return true;
  if (REAL_FEE.test(told) && rolesOfKey(card.key).roles.includes('balance')) return true;
  // "credit" beside "remainingCredit" is what it was.
  if (!roles.includes('balance') && rolesOfKey(told).roles.includes('balance')) return false;
  // "fee: {title: '话费余额', value}": of a value, its name tells more than the key of its object.
  const named = plain && FEE.test(card.key) ? factsOf(card).described : [];
  const nearest = named.some(({ role }) => role === 'balance') ? [named, ...groups] : groups;
  for (const labels of nearest) {
    if (labels.some(({ role }) => SPENT.has(role))) return false;
    if (labels.some(({ role }) => role === 'balance')) return true;
  }
  return plain && isOfBalances(card);
}
