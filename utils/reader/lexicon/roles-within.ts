import { longestAt } from './find-phrases';
import type { Languages } from './languages';
import type { Role } from './role';
import { beginsAt } from './word-edges';

/** Phrases that say for what or when, and may hold how much: "used today", "roaming data left". */
const THINGS: ReadonlySet<Role> = new Set<Role>([
  'data',
  'voice',
  'sms',
  'daily',
  'roaming',
  'night',
  'app',
  'carried',
  'bonus',
  'booster',
  'domestic',
]);
const HELD: ReadonlySet<Role> = new Set<Role>(['remaining', 'used']);
/** "Data in France": data, and where. */
const HELD_HERE: ReadonlySet<Role> = new Set<Role>([...HELD, 'domestic']);
/** Words for what is over, free or extra mean other things beside a word for use. */
const BESIDE_USE: ReadonlySet<Role> = new Set<Role>(
  [...THINGS, 'balance' as const].filter(
    (role) => role !== 'carried' && role !== 'bonus' && role !== 'booster',
  ),
);
const SHORTEST = 3;
const LONGEST = 60;
/** The same phrases come again and again; forgotten when there are too many. */
const MOST_KNOWN = 3000;

const known = new Map<string, readonly Role[]>();

/** What a phrase that is known as a whole says besides, by the words it is made of. */
export function rolesWithin(
  phrase: string,
  said: readonly Role[],
  spoken: Languages,
): readonly Role[] {
  if (phrase.length < SHORTEST || phrase.length > LONGEST) return [];
  const wanted = said.every((role) => role === 'data')
    ? HELD_HERE
    : said.every((role) => THINGS.has(role))
      ? HELD
      : said.every((role) => HELD.has(role))
        ? BESIDE_USE
        : null;
  if (wanted === null) return [];
  const key = `${spoken.low} ${spoken.high} ${phrase}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = [...rolesInside(phrase, wanted, spoken)];
  known.set(key, found);
  return found;
}

function rolesInside(
  phrase: string,
  wanted: ReadonlySet<Role>,
  spoken: Languages,
): ReadonlySet<Role> {
  const found = new Set<Role>();
  for (let at = 0; at < phrase.length; at++) {
    if (at > 0 && !beginsAt(phrase, at)) continue;
    const match = longestAt(phrase, at, spoken, phrase.length - (at === 0 ? 1 : 0));
    for (const { role, weak } of match?.meanings ?? [])
      if (wanted.has(role) && !weak) found.add(role);
    if (match !== null) at = match.end - 1;
  }
  return found;
}
