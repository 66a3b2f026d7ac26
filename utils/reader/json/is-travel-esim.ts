import { namesEsim } from '../judge/travel-esim';
import type { Card } from './card';

/** Objects that are looked at: what a bundle is called stands far out. */
const MOST = 12;
const NAMING = /name|title|desc|bundle|plan|package|product/i;
const LONGEST = 80;

/** A line at home that may be used abroad as well has a key for that. */
const ROAMING = /roam|unlimited/i;

/** "eSIM, 5GB, 30 Days, Europe": what is bought for a journey, and all that the answer tells of. */
export function isTravelEsim(cards: readonly Card[]): boolean {
  const named = cards
    .slice(0, MOST)
    .some(({ entries }) =>
      entries.some(
        ([key, value]) =>
          typeof value === 'string' &&
          value.length <= LONGEST &&
          NAMING.test(key) &&
          namesEsim(value),
      ),
    );
  return (
    named &&
    !cards.some(({ entries }) =>
      entries.some(([key, value]) => ROAMING.test(key) && isYesOrMore(value)),
    )
  );
}

/** "unlimited: false" says nothing. */
const isYesOrMore = (value: unknown): boolean =>
  value !== false && value !== null && value !== 'false' && value !== 0;
