import type { Topic } from '../judge/finding';
import { rolesOfKey } from '../lexicon/json-roles';
import type { Role } from '../lexicon/role';
import { type Card, outwards } from './card';
import { ownCode } from './currency-of';
import { type NamedUnit, plainKey, type Unit, unitsIn } from './units-in';

const FURTHEST = 6;
const AMOUNTS: readonly Role[] = ['remaining', 'used', 'total'];
const GENERAL = /(?:amount|value|volume|quantity|qty|size|balance)$/;

/**
 * The unit of a number: the one named for its key ("leftUnit" for "left"), else one that its object
 * names; of data, also one that an object further out names. Talk and messages are not counted in
 * units of data.
 */
export function unitBeside(key: string, card: Card, topic: Topic | null): Unit | null {
  // "unit: MB, balance: {main: 415, currency}": what names its currency is counted in no unit further out.
  const paid = ownCode(card) !== null;
  const held = topic === 'money' && paid && isBesideData(key, card);
  let steps = 0;
  for (const at of outwards(card)) {
    const all = unitsIn(at);
    const units = held ? all.filter(({ unit }) => unit.kind === 'money') : all;
    if (units.length > 0) {
      const unit =
        at === card
          ? forKey(units, key, card, topic)
          : general(forAll(units, at, topic), topic, true);
      if (unit !== null && (at === card || unit.kind === 'data' || steps === 1)) return unit;
    }
    if (paid || ++steps > FURTHEST) break;
  }
  return null;
}

/** "dataLeft: 2.4, unit: GB, balance: 12.5, currency: EUR": the unit is that of what is called data. */
const isBesideData = (key: string, { entries }: Card): boolean =>
  entries.some(([name]) => {
    const { roles } = rolesOfKey(name);
    return (
      name !== key &&
      (roles.includes('data') || TRAFFIC.test(name)) &&
      AMOUNTS.some((state) => roles.includes(state))
    );
  });
const TRAFFIC = /data|traffic|internet|volum/i;

const fits = ({ unit: { kind } }: NamedUnit, topic: Topic | null): boolean =>
  (topic !== 'voice' && topic !== 'sms') || kind === (topic === 'voice' ? 'duration' : 'messages');

/** From further out, a unit of money is none of data. */
const general = (units: readonly NamedUnit[], topic: Topic | null, outer = false): Unit | null =>
  units.find((one) => fits(one, topic) && !(outer && topic === 'data' && one.unit.kind !== 'data'))
    ?.unit ?? null;

/** Those that name no unit of one key alone. */
function forAll(units: readonly NamedUnit[], { entries }: Card, topic: Topic | null): NamedUnit[] {
  const keys = new Set(entries.map(([name]) => plainKey(name)));
  return units.filter(
    ({ stem }) => stem === '' || (!keys.has(stem) && (topic !== null || !COUNTS.test(stem))),
  );
}

/** "usableVoiceUnit": of talk alone, whatever is counted beside it. */
const COUNTS = /voice|talk|calls?(?:$|[^a-z])|sms|yuyin|duanxin/;

/** "useUnit" beside "xUsedValue": both tell of what was used. */
const isOfSame = ({ stem }: NamedUnit, key: string): boolean => {
  const { roles } = rolesOfKey(stem);
  return AMOUNTS.some((state) => roles.includes(state) && rolesOfKey(key).roles.includes(state));
};

/** "type: voice": what sorts the entry says what it counts, whatever unit stands in it. */
const isTalk = ({ entries }: Card): boolean =>
  entries.some(([name, value]) => SORTS.test(name) && typeof value === 'string' && isOfTalk(value));
const SORTS = /type|kind|categor/i;

const isOfTalk = (key: string): boolean =>
  rolesOfKey(key).roles.some((role) => role === 'voice' || role === 'sms' || role === 'balance');

function forKey(
  units: readonly NamedUnit[],
  key: string,
  card: Card,
  topic: Topic | null,
): Unit | null {
  const plain = plainKey(key);
  const bare = plain.replace(GENERAL, '');
  const own = units.find(({ stem }) => stem !== '' && (stem === plain || stem === bare));
  if (own !== undefined) return own.unit;
  const begun = units
    .filter((one) => one.stem.length > 1 && plain.startsWith(one.stem) && fits(one, topic))
    .sort((one, other) => other.stem.length - one.stem.length)[0];
  if (begun !== undefined) return begun.unit;
  // "planName: Unlimited Talk, left: 570, unit: MB": the name is the plan's, the unit what is counted.
  const [only, more] = units;
  if (only?.unit.kind === 'data' && more === undefined && !isOfTalk(key) && !isTalk(card))
    return only.unit;
  const same = units.find((one) => fits(one, topic) && isOfSame(one, key));
  if (same !== undefined) return same.unit;
  const free = forAll(units, card, topic);
  // "balance" beside "remainDataUnit": units of other keys are none of money.
  const others = topic === 'money' ? units.filter(({ unit }) => unit.kind === 'money') : units;
  return general(free.length > 0 ? free : others, topic);
}
