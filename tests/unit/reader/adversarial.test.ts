import { describe, expect, test } from 'vitest';
import { readPage } from '../../../utils/reader/read-page';

const now = Date.UTC(2026, 10, 21);

/** Each would take minutes if any step looked back over what it has already read. */
const texts: [string, string][] = [
  ['numbers without end', '1 '.repeat(100_000)],
  ['one long word', 'a'.repeat(200_000)],
  ['nesting without end', `${'<div>'.repeat(50_000)}x`],
  ['brackets', '<'.repeat(200_000)],
  ['separators', '1.'.repeat(100_000)],
  ['dashes', '-1-'.repeat(60_000)],
  ['clock times', '12:'.repeat(60_000)],
];

describe('adversarial text', () => {
  test.each(texts)('%s ends, and holds no balance', (_, text) => {
    const { buckets, quotes } = readPage(text, { now });
    expect(buckets).toEqual([]);
    expect(quotes).toEqual({});
  });

  test('a page of more than 20 MB is refused', () => {
    expect(() => readPage(' '.repeat(21 * 1024 * 1024), { now })).toThrow(/20 MB/);
  });
});
