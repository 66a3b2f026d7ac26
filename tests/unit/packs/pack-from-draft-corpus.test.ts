import { describe, expect, test } from 'vitest';
import type { Bucket } from '../../../utils/domain/model';
import { checkPack } from '../../../utils/packs/check-pack';
import type { FoundValue } from '../../../utils/packs/found';
import { packOf, readWith } from './a-draft';
import { type AccountPage, watched } from './places/corpus-pages';

const TELLS = new Set([
  'remaining',
  'used',
  'total',
  'unlimited',
  'percentUsed',
  'percentRemaining',
]);

/** Pages with something to count; a number or a day alone is nothing to watch. */
const named = watched
  .filter(({ found }) => found.values.some(({ field }) => TELLS.has(field)))
  .map((page) => ({ ...page, toString: () => page.id }));

const languageOf = ({ html }: AccountPage): string =>
  /<html[^>]*\blang="?([\w-]+)/i.exec(html)?.[1] ?? '';

const toPack = (page: AccountPage) =>
  packOf(page.found, {
    url: page.options.url,
    zone: page.options.zone,
    locale: page.options.locale ?? languageOf(page),
    gigabyte: page.found.gigabyte ?? 'decimal',
  });

/** Has an allowance that was read just what was confirmed? */
function holds(buckets: readonly Bucket[], { bucket, field, value }: FoundValue): boolean {
  const same = buckets.filter(({ kind }) => kind === bucket?.kind);
  if (field === 'unlimited') return same.some(({ unlimited }) => unlimited);
  if (field === 'remaining' || field === 'used' || field === 'total')
    return same.some((one) => one[field] === value);
  return true;
}

describe('every page that can be watched', () => {
  test.each(named)('$id: gives a pack that is accepted', (page) => {
    const checked = checkPack(toPack(page));
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  test.each(named)('$id: whose pack reads just what was confirmed', (page) => {
    const read = readWith(toPack(page), page.html, page.options.now);
    expect(read).toMatchObject({ ok: true });
    const readings = read.ok ? read.value.readings : [];
    const buckets = readings.flatMap((one) => one.buckets);
    const lost = page.found.values.filter((one) => one.bucket !== null && !holds(buckets, one));
    expect(lost.map(({ field, text }) => `${field} ${text}`)).toEqual([]);
    expect(readings.flatMap((one) => (one.buckets.length === 0 ? [one.name] : []))).toEqual([]);
  });

  test.each(named)('$id: whose pack holds no amount and no whole number', (page) => {
    // Addresses are the user's own, and hold what the provider puts there.
    const { links: _, requests: __, id: ___, ...pack } = toPack(page);
    const words = JSON.stringify(pack.lines);
    const amounts = page.found.values.filter(
      ({ field, text }) => field !== 'unlimited' && field !== 'card' && /\d.*\p{L}/u.test(text),
    );
    const places = JSON.stringify(pack, (key, value: unknown) => (key === 'name' ? '' : value));
    for (const { text } of amounts) expect(places).not.toContain(text.toLowerCase());
    for (const { field, text } of page.found.values) {
      const digits = text.replace(/\D/g, '');
      if (field !== 'card' || digits.length < 7) continue;
      expect(words.replace(/[ .()-]/g, '')).not.toContain(digits);
    }
  });
});
