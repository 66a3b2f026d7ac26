import { describe, expect, test } from 'vitest';
import type { FoundField } from '../../../utils/packs/found';
import { openPage } from '../../../utils/packs/places/open-page';
import { readPlace } from '../../../utils/packs/places/read-place';
import { valueAt } from '../../../utils/packs/value-at';

const options = { now: Date.UTC(2026, 10, 21, 9), zone: 'UTC', locale: 'en' };

const html = `<html lang="en"><body data-dataleft-mark="0"><h1 data-dataleft-mark="1">Account</h1>
<div data-dataleft-mark="2"><p data-dataleft-mark="3">Allowance</p><p data-dataleft-mark="4"><b>12.6</b> GB</p></div>
<div data-dataleft-mark="5"><p data-dataleft-mark="6">Good for 5 days, until 26 Nov 2026</p></div>
<div data-dataleft-mark="7"><p data-dataleft-mark="8">Card 090-****-4471</p></div>
<div data-dataleft-mark="9"><p data-dataleft-mark="10">Credit</p><p data-dataleft-mark="11">€ 4.20</p></div>
<div data-dataleft-mark="12"><p data-dataleft-mark="13">Calls to all networks: 40 min</p></div>
<div data-dataleft-mark="14"><p data-dataleft-mark="15">Surf without limits</p></div>
<div data-dataleft-mark="16"><p data-dataleft-mark="17">37 % of your data is used</p></div>
<div data-dataleft-mark="18"><p data-dataleft-mark="19">7 GB</p><p data-dataleft-mark="20">7 GB</p></div></body></html>`;

const at = (mark: string, field: FoundField) => valueAt(html, options, mark, field);

describe('what the user points at', () => {
  test.each<[string, string, FoundField, object]>([
    ['an amount', '4', 'remaining', { value: 12_600_000_000, text: '12.6 GB', unit: 'GB' }],
    ['the block around it', '2', 'remaining', { value: 12_600_000_000 }],
    ['the same as a total', '4', 'total', { field: 'total', value: 12_600_000_000 }],
    ['a day', '6', 'expiresAt', { bucket: null }],
    ['a number', '8', 'card', { value: '090-****-4471', bucket: null }],
    ['money', '11', 'remaining', { value: 420, currency: 'EUR', bucket: { kind: 'money' } }],
    ['minutes', '13', 'remaining', { value: 2400, bucket: { kind: 'voice' } }],
    ['words', '15', 'unlimited', { value: 'Surf without limits', bucket: { kind: 'data' } }],
    ['a share', '17', 'percentUsed', { value: 37 }],
  ])('%s', (_, mark, field, expected) => {
    const found = at(mark, field);
    expect(found).toMatchObject({ field, ...expected });
    if (found === null || field === 'expiresAt') return;
    const read = readPlace(openPage(html, options), found.place);
    expect(read).toMatchObject({ ok: true, value: found.value });
  });

  test('a span until the end is the moment itself', () => {
    const { value } = at('6', 'expiresAt') ?? { value: 0 };
    expect(Math.abs(Number(value) - Date.UTC(2026, 10, 26, 12))).toBeLessThanOrEqual(43_200_000);
  });

  test('the mark is that of the nearest block', () => {
    expect(at('2', 'remaining')?.mark).toBe('4');
  });

  test.each<[string, string, FoundField]>([
    ['an element without amounts', '1', 'remaining'],
    ['nothing of the page', '99', 'remaining'],
    ['no mark at all', '', 'remaining'],
    ['a day where an amount is asked for', '8', 'remaining'],
    ['an amount where a day is asked for', '4', 'expiresAt'],
    ['an amount where a number is asked for', '4', 'card'],
    ['one of two that nothing tells apart', '20', 'remaining'],
  ])('%s is no value', (_, mark, field) => {
    expect(at(mark, field)).toBeNull();
  });

  test('a mark is compared as a whole: 1 is not 12', () => {
    expect(at('1', 'remaining')).toBeNull();
    expect(at('3', 'remaining')).toBeNull();
  });

  test('a page may lie about marks without harm', () => {
    const twice = html.replace('data-dataleft-mark="1"', 'data-dataleft-mark="4"');
    expect(valueAt(twice, options, '4', 'remaining')?.value).toBe(12_600_000_000);
    const long = html.replace('data-dataleft-mark="4"', `data-dataleft-mark="${'4'.repeat(5000)}"`);
    expect(valueAt(long, options, '4', 'remaining')).toBeNull();
  });
});
