import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);
const sentence = (of: string) =>
  `<p>${of} ${'This is explained in the terms that apply to every plan of ours, and to all who use it. '.repeat(2)}</p>`;
const read = (body: string) =>
  readPage(`<html lang="en"><body><main>${body}</main></body>`, { now });

const told = '<p>Data used</p><p>3 GB of 5 GB</p>';

it('leaves what an article of sentences says', () => {
  const { percentUsed, dataTotalBytes, buckets } = read(
    sentence('Limits.') +
      sentence('You are told by a message that you have used 80 % of the included data.') +
      sentence('The included volume of 5 GB is used per month.') +
      sentence('More of it can be had.'),
  );
  expect([percentUsed, dataTotalBytes, buckets]).toEqual([undefined, undefined, []]);
});

it('takes what stands between its sentences', () => {
  expect(read(sentence('A.') + sentence('B.') + sentence('C.') + told)).toMatchObject({
    dataUsedBytes: 3e9,
    dataTotalBytes: 5e9,
  });
});

it('is signed out where it asks for a password all the same', () => {
  const article = sentence('Sign in to see your usage.') + sentence('B.') + sentence('C.');
  const form =
    '<form><label>User name</label><input name="u"><label>Password</label><input type="password"><button>Sign in</button></form>';
  expect(read(article).signedOut).toBe(false);
  expect(read(article + form).signedOut).toBe(true);
});
