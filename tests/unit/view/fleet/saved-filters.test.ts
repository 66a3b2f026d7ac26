import { expect, it } from 'vitest';
import type { LineFilter } from '../../../../utils/domain/line-filter';
import { MOST_LINE_FILTERS, noLineFilter } from '../../../../utils/domain/line-filter';
import { savedName, toSavedFilters } from '../../../../utils/view/fleet/saved-filters';
import { wholeLocaleOf } from '../../../support/locales';

const english = wholeLocaleOf('en');
const low: LineFilter = { ...noLineFilter, group: 'low' };
const tokyo: LineFilter = { ...noLineFilter, text: 'tokyo' };
const show = (filter: LineFilter, typed = '', saved = [{ name: 'Low ones', ...low }]) =>
  toSavedFilters(saved, filter, typed, english);

it('lead to what they ask for, and the one that is open is marked', () => {
  expect(show(low).filters).toEqual([
    {
      ...{ name: 'Low ones', href: '#fleet?state=low', current: true },
      remove: 'Remove the filter Low ones',
    },
  ]);
  expect(show(tokyo).filters[0]?.current).toBe(false);
});

it('can be made of what is asked, where that is something new', () => {
  expect(show(noLineFilter).form).toBeNull();
  expect(show(low, 'Again').form).toBeNull();
  expect(show(tokyo).form).toMatchObject({ ready: false, hint: '' });
  expect(show(tokyo, '  ').form).toMatchObject({ ready: false });
  expect(show(tokyo, 'In Tokyo').form).toMatchObject({ ready: true, hint: '' });
});

it('take the place of the one of that name, and are not too many', () => {
  expect(show(tokyo, ' Low  ones ').form).toMatchObject({
    ready: true,
    hint: 'There is a filter of this name; saving replaces it.',
  });
  const all = Array.from({ length: MOST_LINE_FILTERS }, (_, at) => ({ name: `F${at}`, ...low }));
  expect(show(tokyo, 'One more', all).form).toMatchObject({
    ready: false,
    hint: '20 filters are saved; remove one to save another.',
  });
  expect(show(tokyo, 'F3', all).form?.ready).toBe(true);
});

it('are named without what nobody sees', () => {
  expect(savedName('  two\t words ')).toBe('two words');
});
