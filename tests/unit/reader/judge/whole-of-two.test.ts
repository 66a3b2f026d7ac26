import { expect, it } from 'vitest';
import { readBody, readMessage } from './read-text';

it('what is called available is the plan, where a part of it was used', () => {
  expect(readBody('<p>Data available: 5.00 GB</p><p>Data used: 1.07 GB</p>')).toEqual({
    used: 1.07,
    total: 5,
  });
});

it('so it is beside the whole that its use names', () => {
  expect(readBody('<p>Data available: 5 GB</p><p>1.07 GB of 5 GB used</p>')).toEqual({
    used: 1.07,
    total: 5,
  });
});

it('odd amounts are what they are called', () => {
  expect(readBody('<p>Data available: 3.93 GB</p><p>Data used: 1.07 GB</p>')).toEqual({
    left: 3.93,
    used: 1.07,
  });
});

it('so are tenths, which may be rounded', () => {
  expect(readBody('<p>Data available: 5 GB</p><p>Data used: 2.5 GB</p>')).toEqual({
    left: 5,
    used: 2.5,
  });
});

it('a share of the time is none of the data', () => {
  expect(readMessage('32 GB of 51 GB (63%) used after 56% of the time', 'en-GB')).toEqual({
    used: 32,
    total: 51,
    percentUsed: 63,
  });
});

it('a word alone makes nothing unlimited', () => {
  const plan = '<h1>Surf plan</h1><p>Unlimited data</p>';
  expect(readBody(plan)).toEqual({});
  expect(readBody(`${plan}<p>Your credit: €12.30</p>`)).toMatchObject({ unlimited: true });
});
