import type { Role } from '../lexicon/role';
import type { Label, Quantity } from '../tokens/token';
import type { Clause } from './clauses';

/** "47 min until 18/07": the word before a date is the date's. */
export const ENDS: ReadonlySet<Role> = new Set<Role>(['expiry', 'reset']);

/** "Updated until", "used until": a bare "until" right behind says when it was looked at. */
const UNTIL = 9;
export const goesOn = ({ role, start, end }: Label, { labels }: Clause): boolean =>
  role === 'expiry' &&
  end - start <= UNTIL &&
  labels.some(
    (before) =>
      !before.weak &&
      (before.role === 'as-of' || before.role === 'used') &&
      before.end <= start &&
      start - before.end <= 1,
  );

/** "Up to 4 hours": a bare "until" before a span is the most that it may be. */
const BARE = 4;
const LONG_BARE =
  /^(?:hasta|jusqu['\u2019 ]?au?|bis zu|fino ad?|upp till|op til|opptil|pana la|az do|hingga|sampai|εωσ|μεχρι|kuni|lidz)$/u;
export const isUpTo = ({ role, start, end }: Label, own: Quantity, folded: string): boolean =>
  role === 'expiry' &&
  end <= own.start &&
  own.start - end <= 2 &&
  (end - start <= BARE || LONG_BARE.test(folded.slice(start, end).trim()));

/** "Your use starts anew on 2 October": the word for an end right before a date. */
const BESIDE = 5;
export const endBefore = (fits: readonly Label[], { start }: Quantity): Label | undefined =>
  fits.find(
    (label) =>
      ENDS.has(label.role) && !label.weak && label.end <= start && start - label.end <= BESIDE,
  );
