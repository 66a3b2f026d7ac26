import { expect, it } from 'vitest';
import { isolated, isolatedText } from '../../../utils/view/isolated';
import { wholeLocaleOf } from '../../support/locales';

const LRI = '\u2066';
const PDI = '\u2069';

it('isolates what is filled in, wherever it stands', () => {
  const words = isolated({
    of: (total: string) => `of ${total}`,
    sum: (items: string[]) => items.join(', '),
    days: (n: number) => `${n} days`,
    either: (price: string) => (price === '' ? 'free' : `for ${price}`),
    parts: { pair: (what: string) => [what, 'next'] },
    fixed: 'text',
  });
  expect(words.of('10 GB')).toBe(`of ${LRI}10 GB${PDI}`);
  expect(words.sum(['a', 'b'])).toBe(`${LRI}a${PDI}, ${LRI}b${PDI}`);
  expect(words.days(3)).toBe('3 days');
  expect(words.either('')).toBe('free');
  expect(words.parts.pair('x')).toEqual([`${LRI}x${PDI}`, 'next']);
  expect(words.fixed).toBe('text');
});

it('is done in languages that run from right to left, and in no other', () => {
  expect(wholeLocaleOf('ar').words.ofTotal('10 GB')).toContain(`${LRI}10 GB${PDI}`);
  expect(wholeLocaleOf('ar').plans.perGb('$2')).toContain(`${LRI}$2${PDI}`);
  expect(wholeLocaleOf('de').words.ofTotal('10 GB')).not.toContain(LRI);
});

it('runs from the right as soon as a word does, and takes figures from left to right', () => {
  const RLI = '\u2067';
  expect(isolatedText('يومان')).toBe(`${RLI}يومان${PDI}`);
  expect(isolatedText('3 أيام')).toBe(`${RLI}3 أيام${PDI}`);
  expect(isolatedText('10 GB')).toBe(`${LRI}10 GB${PDI}`);
  expect(isolatedText('10 GB · 3 أيام')).toBe(`${RLI}10 GB · 3 أيام${PDI}`);
  expect(isolatedText('23–24')).toBe(`${LRI}23–24${PDI}`);
  // Made of such itself: what is inside counts.
  expect(isolatedText(isolatedText('يومان')).startsWith(RLI)).toBe(true);
});
