import { describe, expect, it } from 'vitest';
import { readBody } from './read-text';

const bar = (width: number) => `<div class="track"><div style="width: ${width}%"></div></div>`;

describe('an amount beside a bar that is filled in part', () => {
  const card = (at: (width: number) => string) =>
    `<section><p>£8 pack</p><div><p>187 minutes</p>${at(37)}</div><div><p>713 MB</p>${at(71)}</div></section>`;

  it('is what is left, whatever the pack costs', () => {
    expect(readBody(card(bar))).toEqual({ left: 0.713, minutes: 187 });
  });

  it('is for sale where there are no bars', () => {
    expect(readBody(card(() => '<div></div>'))).toEqual({});
  });

  it('is what was used where the page speaks of use', () => {
    expect(readBody(`<h2>Usage this month</h2>${card(bar)}`)).not.toHaveProperty('left');
  });
});

describe('the size at the end of a bar', () => {
  const page = (share: string, used: string) =>
    `<div><div>${bar(57)}<span>${share}</span></div><div>4 GB</div></div><div><div>Total usage</div><div>${used}</div></div>`;

  it.each([
    ['in steps of 1024', '57%', '2334.72 MB', { used: 2.33472, total: 4, percentUsed: 57 }],
    ['in steps of 1000', '57%', '2280 MB', { used: 2.28, total: 4, percentUsed: 57 }],
  ])('is the whole that the share proves, %s', (_, share, used, told) => {
    expect(readBody(page(share, used))).toEqual(told);
  });

  it('is no whole of another share', () => {
    expect(readBody(page('57%', '1500 MB'))).not.toHaveProperty('total');
  });
});

it('a pack that waits in the queue is not there yet', () => {
  const own = '<p>Data left: 713 MB</p>';
  const next =
    '<div><p>Your next pack is queued</p><p>500 minutes left</p><p>1.25 GB left</p></div>';
  expect(readBody(`${own}${next}`)).toEqual({ left: 0.713 });
});
