import { expect, it } from 'vitest';
import { PageRefused } from '../../../utils/reader/page-refused';
import { readPage } from '../../../utils/reader/read-page';

const now = Date.UTC(2026, 8, 3);

const refusal = (source: string, options: { now: number; zone?: string }): unknown => {
  try {
    return readPage(source, options);
  } catch (error) {
    return error instanceof PageRefused ? { why: error.why, field: error.field } : error;
  }
};

it.each([
  ['no moment', '', { now: Number.NaN }, { why: 'no-moment', field: 'now' }],
  ['an unknown zone', '', { now, zone: 'Mars/Olympus' }, { why: 'no-zone', field: 'zone' }],
  [
    'more than 20 MB',
    ' '.repeat(20 * 1024 * 1024 + 1),
    { now },
    { why: 'too-large', field: 'source' },
  ],
])('%s is refused with its own reason', (_, source, options, reason) => {
  expect(refusal(source, options)).toEqual(reason);
});

it('20 MB are read', () => {
  const reading = readPage(`Data left: 3 GB${' '.repeat(20 * 1024 * 1024 - 15)}`, { now });
  expect(reading.dataRemainingBytes).toBe(3e9);
});
