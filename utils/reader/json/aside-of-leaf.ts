import { asideOf, type Groups } from '../judge/context';
import type { Role } from '../lexicon/role';
import type { Quantity } from '../tokens/token';
import { isOfBalances } from './balance-list';
import { type Card, outwards } from './card';
import { holdsUse, tellsUse } from './card-use';
import { isSold } from './is-sold';
import { isPlainAmount } from './said-of';

const NONE: ReadonlySet<Role> = new Set();
const PRICES: ReadonlySet<Role> = new Set<Role>(['price']);
const OF_WHAT: ReadonlySet<Role> = new Set<Role>(['charge', 'data', 'reset', 'total', 'remaining']);
const FOR_SALE: ReadonlySet<Role> = new Set<Role>(['price', 'offer']);

/** The nearest words that say of what it is an end name a bill. */
function isOfBill(groups: Groups): boolean {
  const near = groups
    .slice(0, 3)
    .find((labels) => labels.some(({ role, weak }) => !weak && OF_WHAT.has(role)));
  return near?.some(({ role }) => role === 'charge') === true && !near.some(isOfUse);
}

const BILLS =
  /invoice|bills?$|rechnung|factu|fatt?ur|faktur|szamla|saskait|zhangdan|tagihan|账单|帳單|請求/i;

/** "invoices: [{amount, dataUsedMB}]": each tells of a month that was paid for. */
function isOfBills(card: Card): boolean {
  for (const at of outwards(card)) if (at.inArray && BILLS.test(at.key)) return true;
  return false;
}

const isOfUse = ({ role }: Groups[number][number]): boolean => role === 'data' || role === 'reset';

/** {"planName": "50 GB monthly fee plan", "cycle": {…}, "usage": […]}: the cycle is that of the use. */
function isBesideUse(card: Card): boolean {
  for (const at of outwards(card)) {
    if (holdsUse(at)) return true;
    if (at.inArray) return false;
  }
  return false;
}

/** What is earned beside the plan has an end of its own. */
const REWARD = /^(?:cash_?back|points|loyalty|coins|rewards?|puntos|pontos|punti|punkte)$/i;

const SWITCH = /^(?:is_?)?(?:enabled|subscribed)$/i;

/** "enabled: false": what one does not have, whatever it would hold. */
const isOff = ({ entries }: Card): boolean =>
  entries.some(([key, value]) => SWITCH.test(key) && (value === false || value === 'false'));

const isSwitchedOff = (key: string, card: Card): boolean =>
  isOff(card) || (isPlainAmount(key) && card.parent !== null && isOff(card.parent));

/** Something with a price and no use is for sale; what tells of use is one's own, offer or not. */
export function asideOfLeaf(
  groups: Groups,
  card: Card,
  key: string,
  { kind }: Quantity,
): Role | null {
  if (kind === 'date' && isOfBill(groups)) return 'charge';
  if (kind === 'date' && REWARD.test(card.key)) return 'other-end';
  if (kind !== 'money' && isOfBills(card)) return 'history';
  const use =
    tellsUse(card) ||
    isOfBalances(card) ||
    (kind === 'date' && holdsUse(card)) ||
    (isPlainAmount(key) && card.parent !== null && tellsUse(card.parent));
  const said = asideOf(groups.slice(0, 1), use ? PRICES : NONE);
  if (said !== null) return said;
  const beside = kind === 'date' && isBesideUse(card);
  const around = asideOf(groups.slice(1), use ? FOR_SALE : beside ? PRICES : NONE);
  if (around !== null) return around;
  return isSold(card) || isSwitchedOff(key, card) ? 'price' : null;
}
