import { expect, it } from 'vitest';
import { lineHash, routeOf } from '../../../../utils/view/dashboard/dashboard-route';

it.each([
  ['', 'lines', null],
  ['#', 'lines', null],
  ['#receipts', 'receipts', null],
  ['#alerts', 'alerts', null],
  ['#trip', 'trip', null],
  ['#settings', 'lines', null],
  [`#${lineHash('a/b %c#d')}`, 'lines', 'a/b %c#d'],
  ['#line/%E0%A4%A', 'lines', null],
])('%j leads to %s', (hash, part, lineKey) => {
  expect(routeOf(hash)).toEqual({ part, lineKey, query: '' });
});

it('takes along what is asked of a part', () => {
  const fleet = { part: 'fleet', lineKey: null };
  expect(routeOf('#fleet')).toEqual({ ...fleet, query: '' });
  expect(routeOf('#fleet?text=a?b&page=2')).toEqual({ ...fleet, query: 'text=a?b&page=2' });
});
