import { describe, expect, test } from 'vitest';
import { lookAt, page, valueOn, valuesOn } from './a-card-page';

const TABS = '<div class="tabs"><button>High-speed data</button><button>Hotspot</button></div>';

interface Panel {
  used: string;
  total: string;
  of?: string;
}

const panel = ({ used, total, of = '' }: Panel): string =>
  `<div class="panel"><p class="xl">${used}</p><p>used of ${total}${of}</p>
<p>Resets 14 Dec 2026</p></div>`;

const mine = panel({ used: '22.31 GB', total: '35 GB' });
const other = panel({ used: '1.02 GB', total: '5 GB' });
const usage = (...panels: string[]): string =>
  page(`<section><h2>Data usage</h2>${TABS}${panels.join('')}</section>`);

describe('an amount that begins a panel below tabs', () => {
  const used = valueOn(usage(mine), 'used');

  test('is bound to the words that go on with it', () => {
    expect(used.place.labels).toEqual([{ text: 'used of {data}', by: 1 }]);
    expect(lookAt(usage(mine), used)).toBe(22_310_000_000);
  });

  test.each<[string, string]>([
    ['a panel like it ahead', usage(other, mine)],
    ['a panel like it behind', usage(mine, other)],
    ['other words in its panel', usage(mine.replace('used of', 'left of'))],
  ])('has no value with %s', (_, after) => {
    expect(['missing', 'ambiguous']).toContain(lookAt(after, used));
  });

  test('is told from that of another panel by what the panels say', () => {
    const theirs = panel({ used: '1.02 GB', total: '5 GB', of: ' hotspot' });
    const both = usage(mine, theirs);
    const first = valueOn(both, 'used', '22.31');
    expect(lookAt(both, first)).toBe(22_310_000_000);
    expect(lookAt(usage(theirs, mine), first)).toBe(22_310_000_000);
    expect(lookAt(usage(theirs), first)).toBe('missing');
  });

  test('is not offered where two panels say the same', () => {
    expect(valuesOn(usage(mine, other)).filter(({ field }) => field === 'used')).toEqual([]);
  });
});

describe('a label ahead of a card', () => {
  const card = (left: string): string => `<div><p>${left}</p><p>until 14 Dec 2026</p></div>`;
  const one = page(`<section><p>Data left</p>${card('3.2 GB')}</section>`);
  const left = valueOn(one, 'remaining');

  test('labels that card alone', () => expect(lookAt(one, left)).toBe(3_200_000_000));

  test('of two cards behind it labels neither', () => {
    const two = page(`<section><p>Data left</p>${card('7 GB')}${card('3.2 GB')}</section>`);
    expect(lookAt(two, left)).toBe('missing');
    expect(valuesOn(two).filter(({ field }) => field === 'remaining')).toEqual([]);
  });

  test('leaves those alone that have a label of their own', () => {
    const rest = `<p>Roaming data left</p>${card('7 GB')}`;
    const two = page(`<section><p>Data left</p>${card('3.2 GB')}${rest}</section>`);
    expect(lookAt(two, left)).toBe(3_200_000_000);
  });
});
