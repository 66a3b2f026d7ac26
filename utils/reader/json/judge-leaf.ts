import { type Groups, purposeOf, someRole, topicOf } from '../judge/context';
import type { Finding, Topic } from '../judge/finding';
import type { State } from '../judge/state';
import { findLabels } from '../lexicon/find-labels';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { fold } from '../text/fold';
import type { Label, Quantity } from '../tokens/token';
import { asideOfLeaf } from './aside-of-leaf';
import { isAmountHeld, isOfBalances, isOfBenefits, stateOfBalance } from './balance-list';
import { type Card, outwards, pathTo } from './card';
import { factsOf, labelOf } from './card-facts';
import { countBare } from './count-bare';
import { isHeld } from './is-held';
import { isBesideAmount, isUntold } from './is-untold';
import type { Leaf } from './leaf';
import { spanState, stateOfLeaf } from './leaf-state';
import { momentInText } from './moment-in-text';
import { momentOfLeaf } from './moment-of-leaf';
import { bearerOf, placesOf } from './places-of';
import { isName, isPlainAmount } from './said-of';
import { stateInText } from './state-in-text';
import { unitsIn } from './units-in';

const PLAN = /plan|package|paket|pakiet|pacote|paquete|pacchetto|forfait|bundle|tarif|^product$/i;
const END = /^(?:end|fin|to$|do$|bis$|hasta$|slut|koniec|konec|loppu)/i;
const VALIDITY = /valid|till$|until$|expir|vigen|vencim|gueltig|gultig|scaden|gecer|masa/i;

/** What stands around the amounts of an object, nearest first. */
export const groupsAround = (card: Card): Groups =>
  [...outwards(card)].flatMap((at) => [factsOf(at).described, factsOf(at).keyed]);

/** The amounts of one key, each with all that the data says about it. */
export function judgeLeaf(leaf: Leaf, card: Card, around: Groups): Finding[] {
  const groups: Groups = [leaf.roles.map(labelOf), ...around];
  const path = pathTo(card, leaf.key);
  const topic = topicOf(groups);
  const findings = leaf.quantities.flatMap((found): Finding[] => {
    const quantity = countBare(found, topic, leaf, card);
    if (quantity === null || (leaf.quantities.length > 1 && quantity.kind === 'speed')) return [];
    const own = topicOfLeaf(quantity, topic, groups, leaf, card);
    return [
      {
        quantity,
        state:
          stateInText(leaf.value, quantity, leaf.quantities) ??
          stateOf(quantity, own, leaf, card, nearest(groups, card)) ??
          (quantity.kind === 'date' ? momentInText(leaf) : null),
        weak: false,
        topic: own,
        purpose: card.unselected ? 'other-line' : purposeOf(groups),
        aside: asideOfLeaf(groups, card, leaf.key, quantity),
        partner: null,
        daily: someRole(groups.slice(0, 3), 'daily'),
        row: null,
        places: placesOf(card, leaf),
        at: card.id,
        name: nameFor(card, leaf),
        quote: `${leaf.key}: ${String(leaf.value)}`.slice(0, 300),
        ...(path === null ? {} : { path }),
      },
    ];
  });
  return withWhole(findings);
}

/** What the value's object is called; where that is its key alone, the object around may have a name. */
function nameFor(card: Card, leaf: Leaf): string {
  const { name } = factsOf(card);
  return name === card.key ? factsOf(bearerOf(card, leaf)).name || name : name;
}

/** "3.2 GB of 10 GB" in one text: the second is the whole; of any other two nobody knows which counts. */
function withWhole(findings: Finding[]): Finding[] {
  const data = findings.filter(({ quantity, state }) => quantity.kind === 'data' && state !== null);
  const [part, whole] = data;
  if (part === undefined || whole === undefined || part.state !== whole.state) return findings;
  const fits = data.length === 2 && part.quantity.value <= whole.quantity.value;
  if (!fits || part.state === 'total') return findings.filter((one) => !data.includes(one));
  return findings.map((one) => (one === whole ? { ...one, state: 'total', partner: part } : one));
}

function topicOfLeaf(
  quantity: Quantity,
  topic: Topic | null,
  groups: Groups,
  leaf: Leaf,
  card: Card,
): Topic | null {
  if (quantity.kind === 'money') return isHeld(groups, leaf, card) ? 'money' : null;
  if (quantity.kind === 'data') return 'data';
  if (quantity.kind === 'date' && countedIn(card)) return 'data';
  if (quantity.kind === 'date')
    return topicOf(groups.slice(0, 3)) ?? (isOfPlan(leaf, card) || isOfCycle(card) ? 'data' : null);
  // "remainingSeconds" beside a volume: how long it may still be used, whatever the plan is called.
  const shared = quantity.kind === 'percent' || quantity.unit === 'second';
  if (shared && !leaf.roles.includes('voice') && countsData(card)) return 'data';
  if (quantity.kind !== 'duration' || quantity.unit === 'day') return topic;
  // Minutes are talk time; seconds and hours may as well be the time that is left.
  const told = topicOf(groups.map((labels) => labels.filter(({ role }) => role !== 'balance')));
  return quantity.unit === 'minute' || told === 'voice' ? 'voice' : told;
}

/** "balanceAmount: {value: 7340, unit: MB, period}": of data, whatever its key says of a balance. */
const countedIn = (card: Card): boolean =>
  card.entries.some(([key]) => isPlainAmount(key)) &&
  unitsIn(card).some(({ unit: { kind } }) => kind === 'data');

const VOLUME = /volum/i;
const DATA_UNITS: ReadonlySet<string> = new Set('B KB MB GB TB KiB MiB GiB TiB'.split(' '));

/** Two of its numbers are of data, by their keys. */
const countsData = ({ entries }: Card): boolean =>
  entries.filter(([key, value]) => {
    if (typeof value !== 'number' && typeof value !== 'string') return false;
    const { roles, unit } = rolesOfKey(key);
    const counted = AMOUNTS.some((state) => roles.includes(state));
    return (
      counted && (unit === null ? roles.includes('data') || VOLUME.test(key) : DATA_UNITS.has(unit))
    );
  }).length >= 2;

/** "billingPeriod: {start, end}": that of the data, wherever it stands, where no next one is named. */
const isOfCycle = ({ key, inArray, entries }: Card): boolean =>
  !inArray &&
  rolesOfKey(key).roles.includes('reset') &&
  !entries.some(([name]) => rolesOfKey(name).roles.includes('reset'));

/** Until when the plan may be used is said of its data, also as the end of a span that begins. */
const isOfPlan = ({ key }: Leaf, card: Card): boolean =>
  PLAN.test(card.key) &&
  !(card.inArray && card.key === 'product') &&
  (VALIDITY.test(key) ||
    (END.test(key) && card.entries.some(([name]) => rolesOfKey(name).roles.includes('start'))));

function stateOf(
  quantity: Quantity,
  topic: Topic | null,
  { roles, key, value }: Leaf,
  card: Card,
  near: readonly Label[],
): State | null {
  const span = quantity.kind === 'duration' && (quantity.unit === 'day' || topic !== 'voice');
  // "12 days left": the text says what the key does not.
  if (span) return saysLeft(value) ? 'expiry' : spanState(roles, key);
  if (quantity.kind === 'date') return momentOfLeaf(roles, key, card);
  // Amounts beside a share tell better than a name of what it is a share.
  if (quantity.kind === 'percent' && (tellsAmounts(card) || isBesideAmount(key, card)))
    return stateOfLeaf(roles, [], false);
  const around = isUntold(key, roles, value, card) ? [] : near;
  const money = quantity.kind === 'money';
  if (!money && isAmountHeld(key) && isOfBalances(card)) return stateOfBalance(card);
  const state =
    stateOfLeaf(roles, around, money) ??
    (!money && isPlainAmount(key) && isTopic(card) && isBalance(card.parent)
      ? 'remaining'
      : null) ??
    (!money && isOfBalance(roles, card) ? 'remaining' : null) ??
    (isData(topic, roles, key) && isOfBenefits(key, card, value) ? 'remaining' : null);
  return isName(key, value) && state !== 'total' && !saysLeft(value) ? null : state;
}

const isData = (topic: Topic | null, roles: readonly Role[], key: string): boolean =>
  topic === 'data' &&
  (isPlainAmount(key) || (roles.length > 0 && roles.every((role) => role === 'data')));

const saysLeft = (value: number | string): boolean =>
  typeof value === 'string' &&
  findLabels(fold(value)).some(
    ({ role, weak }) =>
      !weak &&
      (role === 'remaining' || (role === 'expiry' && !/valid|gultig|有效/.test(fold(value)))),
  );

const AMOUNTS: readonly Role[] = ['remaining', 'used', 'total'];

/** Two keys of the object name amounts. */
const tellsAmounts = ({ entries }: Card): boolean =>
  AMOUNTS.filter((state) =>
    entries.some(([key]) => {
      const { roles, unit } = rolesOfKey(key);
      return unit !== 'percent' && roles.includes(state);
    }),
  ).length >= 2;

/**
 * What the object says of itself; of "value: {amount, unit}", what the object around it says. So of
 * "left: {data: {amount}, voice: {amount}}": the key only names what is left.
 */
const nearest = (groups: Groups, card: Card): Label[] =>
  groups.slice(1, isPlainAmount(card.key) || isTopic(card) || isOnly(card) ? 5 : 3).flat();

/** "label": "Used", "outputs": [{"type": "gauge", "value": "12 GB / 100 GB"}]: the one way it is shown. */
function isOnly({ key, parent, inArray, entries }: Card): boolean {
  const list: unknown = inArray ? parent?.node[key] : null;
  return Array.isArray(list) && list.length === 1 && entries.some(([name]) => isPlainAmount(name));
}

const TOPICS: ReadonlySet<Role> = new Set<Role>(['data', 'voice', 'sms']);

/** "balance: {data: {value, unit}}" */
const isBalance = (card: Card | null): boolean =>
  card !== null && rolesOfKey(card.key).roles.includes('balance');

const tellsTopic = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => TOPICS.has(role));

/** "balance: {data_bytes: 1638924288, sms: 1998, voice_seconds: 7260}" */
const isOfBalance = (roles: readonly Role[], card: Card): boolean =>
  isBalance(card) &&
  !card.inArray &&
  tellsTopic(roles) &&
  card.entries.filter(([key]) => tellsTopic(rolesOfKey(key).roles)).length > 1;

const isTopic = ({ key, inArray }: Card): boolean => {
  const { roles } = rolesOfKey(key);
  return !inArray && tellsTopic(roles);
};
