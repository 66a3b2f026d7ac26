import fc from 'fast-check';
import type { Sample } from '../../utils/domain/sample';
import { HOUR, MINUTE } from '../../utils/domain/time';
import { GB, MB, NOW } from './builders';
import { aSample } from './fake-rows';

/** What may happen between two samples, in megabytes; the counter's own troubles among it. */
type Step =
  | { do: 'use' | 'correct' | 'stray'; amount: number }
  | { do: 'reset' | 'top-up' | 'travel' | 'silent' | 'roam' | 'border'; amount: number };

const step = fc.record({
  do: fc.constantFrom<Step['do']>(
    ...Array<'use'>(8).fill('use'),
    ...Array<'stray'>(6).fill('stray'),
    'correct',
    'reset',
    'top-up',
    'travel',
    'silent',
    'roam',
    'border',
  ),
  amount: fc.nat(3_000),
  gap: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 90 }) },
    { weight: 2, arbitrary: fc.integer({ min: 90, max: 40 * 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 9 * 24 * 60 }) },
  ),
});

const OFFSETS = [0, 540, -480, 330, 840, -720, 345];

/** What a provider told of one bucket, in order. */
function live(bucketId: string, steps: (Step & { gap: number })[]): Sample[] {
  let [at, remaining, total] = [NOW, 10 * GB, 10 * GB];
  let offset = 540;
  let country: string | null = 'JP';
  let [counts, silent, endsAt] = [true, false, NOW + 30 * 24 * HOUR];
  return steps.map(({ do: what, amount, gap }) => {
    at += gap * MINUTE + (amount % 7) * 1_000;
    let shown: number | null = null;
    if (what === 'use') remaining = Math.max(0, remaining - amount * 10_007);
    if (what === 'correct') remaining = Math.min(total, remaining + amount * 100_003);
    if (what === 'stray') shown = amount % 2 === 0 ? remaining + amount * MB : total;
    if (what === 'reset') [remaining, endsAt] = [total - amount * 999, at + 30 * 24 * HOUR];
    if (what === 'top-up') [remaining, total] = [remaining + amount * MB, total + amount * MB];
    if (what === 'travel') offset = OFFSETS[amount % OFFSETS.length] ?? 0;
    if (what === 'silent') silent = !silent;
    if (what === 'roam') counts = !counts;
    if (what === 'border') country = [null, 'JP', 'KR'][amount % 3] ?? null;
    const left = shown ?? remaining;
    const amounts = silent
      ? { remaining: null, used: total - left, total: amount % 2 === 0 ? total : null }
      : { remaining: left, used: total - left, total };
    return aSample({ bucketId, at, ...amounts, counts, offset, country, endsAt });
  });
}

/** One bucket's samples in order. */
export const aHistory = (bucketId = 'data', most = 40): fc.Arbitrary<Sample[]> =>
  fc
    .array(step, { minLength: 1, maxLength: most, size: 'max' })
    .map((steps) => live(bucketId, steps));

/** In the order in which they come in: some late, some told again with other amounts. */
export const asTheyCome = (history: fc.Arbitrary<Sample[]>): fc.Arbitrary<Sample[]> =>
  history.chain((samples) =>
    fc
      .tuple(
        fc.array(fc.tuple(fc.nat(samples.length - 1), fc.nat(samples.length)), { maxLength: 8 }),
        fc.array(fc.tuple(fc.nat(samples.length - 1), fc.nat(5 * GB)), { maxLength: 3 }),
        fc.boolean(),
      )
      .map(([moves, again, shuffled]) => {
        const coming = [...samples];
        for (const [from, to] of shuffled ? moves : moves.slice(0, 2)) {
          coming.splice(to, 0, ...coming.splice(from, 1));
        }
        for (const [which, remaining] of again) {
          const told = samples[which];
          // The user is somewhere else by the time at which it is told again.
          if (told !== undefined) coming.push({ ...told, remaining, offset: 0, country: null });
        }
        return coming;
      }),
  );
