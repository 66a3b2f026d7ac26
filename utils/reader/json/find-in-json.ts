import { asideOf, type Groups, purposeOf, someRole, topicOf } from '../judge/context';
import type { Finding, Topic } from '../judge/finding';
import type { State } from '../judge/state';
import { toReading } from '../judge/to-reading';
import type { Clock } from '../judge/when';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import type { PageReading } from '../page-reading';
import type { QuantityHints } from '../tokens/find-quantities';
import type { Label, Quantity } from '../tokens/token';
import { descriptorLabels, labelOf, nameOfCard } from './card-labels';
import { flagsOf } from './json-flags';
import { type Card, cardsOf } from './json-object';
import { currencyOf, isPlainAmount, type Leaf, readLeaf, toMoney } from './leaf';

/** What data in JSON or XML says about allowances, by its keys, units and names. */
export function findInJson(data: unknown, hints: QuantityHints, clock: Clock): PageReading {
  const cards = cardsOf(data);
  const findings = cards.flatMap((card) => findInCard(card, hints));
  const reading = toReading(findings, clock);
  return flagsOf(cards, reading);
}

interface Around {
  described: Label[];
  keyed: Label[];
}

function aroundOf(card: Card): Around[] {
  const around: Around[] = [];
  for (let at: Card | null = card; at !== null; at = at.parent) {
    around.push({ described: descriptorLabels(at), keyed: rolesOfKey(at.key).roles.map(labelOf) });
  }
  return around;
}

function findInCard(card: Card, hints: QuantityHints): Finding[] {
  const leaves = Object.entries(card.node)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key, value]) => readLeaf(key, value, card.node, card.key, hints))
    .filter(({ quantities }) => quantities.length > 0);
  if (leaves.length === 0) return [];
  const around = aroundOf(card);
  const use = leaves.some(({ roles }) => roles.includes('remaining') || roles.includes('used'));
  return leaves.flatMap((leaf) => toFindings(leaf, card, around, use));
}

const STATES: readonly State[] = ['remaining', 'used', 'total'];

function toFindings(leaf: Leaf, card: Card, around: readonly Around[], use: boolean): Finding[] {
  const groups: Groups = [
    leaf.roles.map(labelOf),
    ...around.flatMap(({ described, keyed }) => [described, keyed]),
  ];
  const topic = topicOf(groups);
  return leaf.quantities.flatMap((found): Finding[] => {
    const quantity = withTopic(found, topic, leaf.roles, card);
    if (quantity === null || (leaf.quantities.length > 1 && quantity.kind === 'speed')) return [];
    const held = quantity.kind === 'money';
    return [
      {
        quantity,
        state: stateOf(quantity, leaf.roles, around),
        weak: false,
        topic: held
          ? isHeld(groups)
            ? 'money'
            : null
          : quantity.kind === 'data'
            ? 'data'
            : quantity.kind === 'date'
              ? topicOf(groups.slice(0, 3))
              : quantity.kind === 'duration' && quantity.unit !== 'day'
                ? 'voice'
                : topic,
        purpose: card.unselected ? 'other-line' : purposeOf(groups),
        aside: asideFor(groups, card, use),
        partner: null,
        daily: someRole(groups.slice(0, 1), 'daily') || someRole(groups.slice(1, 3), 'daily'),
        row: null,
        places: placesOf(card, leaf.key),
        at: card.id,
        name: nameOfCard(card),
        quote: `${leaf.key}: ${String(leaf.value)}`.slice(0, 300),
      },
    ];
  });
}

function stateOf(
  quantity: Quantity,
  roles: readonly Role[],
  around: readonly Around[],
): State | null {
  if (quantity.kind === 'date')
    return roles.includes('reset') ? 'reset' : roles.includes('expiry') ? 'expiry' : null;
  if (quantity.kind === 'duration' && quantity.unit === 'day') {
    return roles.includes('reset')
      ? 'reset'
      : roles.includes('remaining') || roles.includes('expiry')
        ? 'expiry'
        : null;
  }
  const own = STATES.find((state) => roles.includes(state));
  if (own !== undefined) return own;
  // "balanceMB" is what is left.
  if (roles.includes('balance') && quantity.kind !== 'money') return 'remaining';
  if (roles.some((role) => role === 'price' || role === 'charge' || role === 'speed')) return null;
  const [near] = around;
  const said = [...(near?.described ?? []), ...(near?.keyed ?? [])];
  return STATES.find((state) => said.some(({ role, weak }) => role === state && !weak)) ?? null;
}

/** A bare number counts what its object is about, where that needs no unit. */
function withTopic(
  found: Quantity,
  topic: Topic | null,
  roles: readonly Role[],
  card: Card,
): Quantity | null {
  if (found.kind !== 'number') return found;
  const money = roles.includes('balance') || (topic === 'money' && !roles.includes('data'));
  if (money) {
    const code =
      currencyOf(card.node) ?? (card.parent === null ? null : currencyOf(card.parent.node));
    return code === null ? null : toMoney(found, code);
  }
  if (topic === 'sms') return { ...found, kind: 'messages', unit: 'message' };
  // Nobody counts a line's data in anything but bytes where the numbers are this long.
  const counted = roles.some((role) => role === 'remaining' || role === 'used' || role === 'total');
  const bytes =
    counted &&
    !roles.includes('line') &&
    Number.isInteger(found.value) &&
    found.value >= 2e7 &&
    topic !== 'voice';
  return bytes ? { ...found, kind: 'data', unit: 'B' } : null;
}

function isHeld(groups: Groups): boolean {
  for (const labels of groups) {
    if (
      labels.some(
        ({ role }) =>
          role === 'charge' || role === 'price' || role === 'offer' || role === 'history',
      )
    )
      return false;
    if (labels.some(({ role }) => role === 'balance')) return true;
  }
  return false;
}

/** Something with a price and no use is for sale. */
function asideFor(groups: Groups, { node, inArray }: Card, use: boolean): Role | null {
  const aside = asideOf(groups, new Set());
  if (aside !== null && !(aside === 'price' && use)) return aside;
  if (use || !inArray) return null;
  return Object.keys(node).some((key) => rolesOfKey(key).roles.includes('price')) ? 'price' : null;
}

function placesOf(card: Card, key: string): string[] {
  const places: string[] = [];
  const from = isPlainAmount(key) && card.parent !== null ? card.parent : card;
  for (let at: Card | null = from; at !== null; at = at.parent) places.push(`o${at.id}`);
  return places;
}
