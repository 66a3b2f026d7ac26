import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const page = (body: string) =>
  readPage(`<html lang="en"><body><main>${body}</main></body>`, { now });
const left = (amount: string, more = '') =>
  page(`<section><h2>Internet</h2><p>Data left</p><p>${amount}</p>${more}</section>`);

it.each(['15 GB', '1 GB', '2 GiB', '1,000 MB'])(
  'a page that tells %s alone tells a size',
  (size) => {
    const { dataRemainingBytes, buckets } = left(size);
    expect([dataRemainingBytes, buckets]).toEqual([undefined, []]);
  },
);

it.each(['14.2 GB', '850 MB', '0 GB'])('%s is what is left', (amount) => {
  expect(left(amount).dataRemainingBytes).toBeTypeOf('number');
});

it('what is left of a whole may be any', () => {
  expect(left('15 GB', '<p>of 20 GB</p>')).toMatchObject({
    dataRemainingBytes: 15e9,
    dataTotalBytes: 20e9,
  });
});

it('its own word makes it what is left', () => {
  expect(page('<p>Data left: 15 GB</p>').dataRemainingBytes).toBe(15e9);
});

it('nobody has thousands of gigabytes', () => {
  expect(page('<p>Data left: 7,000 GB</p>').dataRemainingBytes).toBeUndefined();
});

it('a message of one amount tells it', () => {
  expect(readPage('You have 5 GB of data left.', { now }).dataRemainingBytes).toBe(5e9);
});
