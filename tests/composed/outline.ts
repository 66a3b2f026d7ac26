import type { Chance } from '../long-life/random';

/** What is shown of the data: what is left, used, there in all, and both as percentages. */
export type Part = 'left' | 'used' | 'total' | 'percentUsed' | 'percentLeft';

/** What a page shows, and how. */
export interface Outline {
  /** A message or the answer to a short code, instead of a page. */
  isMessage: boolean;
  parts: readonly Part[];
  /** Until when it may be used, when it is filled up again, how many days are left, or nothing. */
  when: 'until' | 'renews' | 'days' | 'never';
  voice: boolean;
  messages: boolean;
  money: boolean;
  /** Labels say what they are about ("Data left"), or only the block does ("Left"). */
  ownLabels: boolean;
  /** Units stand in elements of their own. */
  unitSpans: boolean;
  /** Between a label and its value. */
  separator: string;
}

const PARTS = [
  ['left'],
  ['left', 'total'],
  ['left', 'total'],
  ['total', 'left'],
  ['used', 'total'],
  ['used', 'total'],
  ['left', 'used', 'total'],
  ['total', 'used', 'left'],
  ['left', 'used'],
  ['left', 'total', 'percentLeft'],
  ['used', 'total', 'percentUsed'],
  ['used', 'left', 'total', 'percentUsed'],
] as const satisfies readonly (readonly Part[])[];

function whenOf(chance: Chance): Outline['when'] {
  if (chance.of(0.6)) return 'until';
  if (chance.of(0.4)) return 'renews';
  return chance.of(0.3) ? 'days' : 'never';
}

export function composeOutline(chance: Chance): Outline {
  const voice = chance.of(0.45);
  return {
    isMessage: chance.of(0.14),
    parts: chance.pick<readonly Part[]>(PARTS),
    when: whenOf(chance),
    voice,
    messages: voice && chance.of(0.7),
    money: chance.of(0.35),
    ownLabels: chance.of(0.5),
    unitSpans: chance.of(0.25),
    separator: chance.pick([': ', ':', ' ', ' – ']),
  };
}
