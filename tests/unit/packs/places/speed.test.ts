import { describe, expect, test } from 'vitest';
import { findOnAccountPage } from '../../../../utils/packs/find-on-account-page';
import { openPage } from '../../../../utils/packs/places/open-page';
import { readPlace } from '../../../../utils/packs/places/read-place';
import { card, options, page } from './a-card-page';

/** Slower than any machine that is not hung. */
const PATIENCE = 3_000;

function timed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

const look = (html: string) => timed(() => void findOnAccountPage(html, options));

const many = (count: number, one: (nth: number) => string): string =>
  page(...Array.from({ length: count }, (_, nth) => one(nth)));

describe('a page is looked at in time', () => {
  test.each<[string, number, (nth: number) => string]>([
    ['cards', 100, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` })],
    ['cards', 1_000, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` })],
    ['cards that are all alike', 1_000, () => card({ name: 'Travel', number: '•••• 4471' })],
    ['cards without names', 1_000, () => card()],
    ['lines', 20_000, () => '<p>Data left: 3.2 GB</p>'],
    ['lines of nothing', 20_000, (nth) => `<p>Line ${nth}</p>`],
  ])('with many %s: %i', { timeout: 60_000 }, (_, count, one) => {
    expect(look(many(count, one))).toBeLessThan(PATIENCE);
  });

  test.each(['0 ', '•', '•1', '1 (', '-+', 'a.', 'a@', '+1 ', '12 12 ', '*-', 'x ', '8932 '])(
    'with lines of nothing but %j',
    { timeout: 60_000 },
    (words) => {
      const line = `<p>${words.repeat(Math.floor(290 / words.length))}</p>`;
      expect(look(many(1_000, () => line))).toBeLessThan(PATIENCE);
    },
  );
});

test('a later visit is read in time', { timeout: 60_000 }, () => {
  const html = many(200, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` }));
  const [left] = findOnAccountPage(page(card({ number: '•••• 4471' })), options).values;
  if (left === undefined) throw new Error('nothing found');
  const reading = timed(() => {
    const open = openPage(html, options);
    for (let time = 0; time < 40; time += 1) readPlace(open, left.place);
  });
  expect(reading).toBeLessThan(PATIENCE);
});
