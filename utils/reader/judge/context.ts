import type { Role } from '../lexicon/role';
import type { Purpose } from '../page-reading';
import type { Label } from '../tokens/token';
import type { Topic } from './finding';

/** Labels around a quantity, nearest first. */
export type Groups = readonly (readonly Label[])[];

const ASIDE: ReadonlySet<Role> = new Set<Role>(['history', 'price', 'offer', 'storage', 'hotspot']);
const PURPOSES: Partial<Record<Role, Purpose>> = {
  'other-line': 'other-line',
  app: 'app',
  night: 'night',
  domestic: 'general',
  roaming: 'roaming',
  booster: 'booster',
  carried: 'carried',
  bonus: 'bonus',
};
const PURPOSE_LIST = Object.entries(PURPOSES);
const TOPICS: Partial<Record<Role, Topic>> = {
  data: 'data',
  voice: 'voice',
  sms: 'sms',
  balance: 'money',
};

const has = (labels: readonly Label[], role: Role): Label | undefined =>
  labels.find((label) => label.role === role);

export function purposeOf(groups: Groups): Purpose {
  for (const labels of groups) {
    if (!labels.some(({ role }) => PURPOSES[role] !== undefined)) continue;
    const purpose = purposeIn(labels, false) ?? purposeIn(labels, true);
    if (purpose !== null) return purpose;
  }
  return 'general';
}

function purposeIn(labels: readonly Label[], weak: boolean): Purpose | null {
  for (const [role, purpose] of PURPOSE_LIST) {
    if (has(labels, role as Role)?.weak === weak) return purpose;
  }
  return null;
}

/** Why a quantity is none of the account's; what is said nearer outweighs what is said further off. */
export function asideOf(groups: Groups, ignored: ReadonlySet<Role>): Role | null {
  for (const labels of groups) {
    const label = labels.find(({ role, weak }) => ASIDE.has(role) && !weak && !ignored.has(role));
    if (label !== undefined) return label.role;
  }
  return null;
}

export function topicOf(groups: Groups): Topic | null {
  for (const labels of groups) {
    const topics = labels.filter(({ role }) => TOPICS[role] !== undefined);
    const sure = topics.find(({ weak }) => !weak) ?? topics[0];
    if (sure !== undefined) return TOPICS[sure.role] ?? null;
  }
  return null;
}

export const someRole = (groups: Groups, role: Role): boolean =>
  groups.some((labels) => has(labels, role) !== undefined);

const SPENT: ReadonlySet<Role> = new Set<Role>(['charge', 'price', 'offer', 'history']);

/** Is an amount of money what the account holds, or something to pay? The nearest words decide. */
export function moneyIsHeld(groups: Groups, start: number): boolean {
  const named = groups.some((labels) => has(labels, 'balance') !== undefined);
  for (const [at, labels] of groups.entries()) {
    const told = labels.filter(
      ({ role }) =>
        role === 'balance' || SPENT.has(role) || (at === 0 && named && role === 'remaining'),
    );
    const sure = told.filter(({ weak }) => !weak);
    const said = sure.length > 0 ? sure : told;
    if (said.length === 0) continue;
    // A column "Value" leaves open what its rows are called.
    if (at > 0 && sure.length === 0 && named && said.every(({ role }) => SPENT.has(role))) continue;
    if (said.every(({ role }) => !SPENT.has(role))) return true;
    if (at > 0 || said.every(({ role }) => SPENT.has(role))) return false;
    const ahead = said.filter(({ end }) => end <= start);
    const nearest = ahead[ahead.length - 1] ?? said[0];
    return nearest !== undefined && !SPENT.has(nearest.role);
  }
  return false;
}
