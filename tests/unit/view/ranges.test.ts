import { expect, it } from 'vitest';
import { badgeOf } from '../../../utils/domain/badge';
import type { Bucket, Reading } from '../../../utils/domain/model';
import { rankLines } from '../../../utils/domain/rank';
import { joined, leftAmount, toAmount } from '../../../utils/view/amounts';
import { measuredText } from '../../../utils/view/line-words';
import { aBucket, aConnection, aContext, aLine, MB } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';

const en = wholeLocaleOf('en');
const GIB = 2 ** 30;
const MIB = 2 ** 20;

const between = (low: number, high: number | null): Bucket =>
  aBucket({ remaining: null, used: null, total: null, range: { low, high } });

const badge = (reading: Partial<Reading>): string => {
  const connection = aConnection({ gigabyte: 'binary' });
  const [line] = rankLines([aContext({ connection, line: aLine({ reading }) })]);
  if (line === undefined) throw new Error('no line');
  return badgeOf(line).text;
};

it.each<[number, number | null, string, string]>([
  [0, 200 * MIB, '<200 MB', '<.2G'],
  [200 * MIB, GIB, '200 MB–1 GB', '<1G'],
  [GIB, 5 * GIB, '1–5 GB', '>1G'],
  [5 * GIB, null, '≥5 GB', '>5G'],
])('a range from %i to %s is shown as one', (low, high, text, short) => {
  const bucket = between(low, high);
  const amount = leftAmount(bucket, 'binary', en);
  expect(amount && joined(amount).replace(/\u00a0/g, ' ')).toBe(text);
  expect(badge({ buckets: [bucket] })).toBe(short);
});

it('shows what was used beyond the end as less than nothing', () => {
  expect(joined(toAmount(-52 * MB, 'decimal', en)).replace(/\u00a0/g, ' ')).toBe('−52 MB');
  expect(badge({ buckets: [aBucket({ remaining: -52 * MB })] })).toBe('0');
});

it('says whose counter it is where a device counts', () => {
  const told = (reading: Partial<Reading>) =>
    measuredText(aContext({ line: aLine({ reading }) }), false, en);
  expect(told({ source: 'device' })).toBe(`${told({})} · counted by the device`);
});
