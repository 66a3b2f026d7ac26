import { describe, expect, test } from 'vitest';
import { findOnAccountPage } from '../../../../utils/packs/find-on-account-page';
import { openPage } from '../../../../utils/packs/places/open-page';
import { readPlace } from '../../../../utils/packs/places/read-place';
import { card, options, page } from './a-card-page';

// What grows with the square of these counts does not end before a test's limit.
const look = (html: string) => findOnAccountPage(html, options).values.length;

const many = (count: number, one: (nth: number) => string): string =>
  page(...Array.from({ length: count }, (_, nth) => one(nth)));

describe('a page is looked at in time', () => {
  test.each<[string, number, number, (nth: number) => string]>([
    ['cards', 100, 4, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` })],
    ['cards', 1_000, 4, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` })],
    ['cards that are all alike', 1_000, 0, () => card({ name: 'Travel', number: '•••• 4471' })],
    ['cards without names', 1_000, 0, () => card()],
    ['lines', 20_000, 1, () => '<p>Data left: 3.2 GB</p>'],
    ['lines of nothing', 20_000, 0, (nth) => `<p>Line ${nth}</p>`],
  ])('with many %s: %i', (_, count, found, one) => {
    expect(look(many(count, one))).toBe(found);
  });

  test.each(['0 ', '•', '•1', '1 (', '-+', 'a.', 'a@', '+1 ', '12 12 ', '*-', 'x ', '8932 '])(
    'with lines of nothing but %j',
    (words) => {
      const line = `<p>${words.repeat(Math.floor(290 / words.length))}</p>`;
      expect(look(many(1_000, () => line))).toBe(0);
    },
  );
});

test('a later visit is read in time', () => {
  const html = many(200, (nth) => card({ name: `Card ${nth}`, number: `•••• ${1000 + nth}` }));
  const [left] = findOnAccountPage(page(card({ number: '•••• 4471' })), options).values;
  if (left === undefined) throw new Error('nothing found');
  const open = openPage(html, options);
  for (let time = 0; time < 40; time += 1) {
    expect(readPlace(open, left.place)).toMatchObject({ ok: false });
  }
});
