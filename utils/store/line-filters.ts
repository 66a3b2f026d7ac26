import type { LineFilter } from '../domain/line-filter';
import { MOST_LINE_FILTERS } from '../domain/line-filter';
import type { Store } from './open';
import { transact } from './transact';

/**
 * Keeps a filter under its name, in the place of the one that had it; null takes that away.
 * @returns false where there are as many as there may be, and nothing was written
 */
export function putLineFilter(
  store: Store,
  name: string,
  filter: LineFilter | null,
): Promise<boolean> {
  return transact(store, ['settings'], async (write) => {
    const settings = write.objectStore('settings');
    const before = await settings.get('settings');
    const all = before?.lineFilters ?? [];
    const at = all.findIndex((each) => each.name === name);
    const place = at < 0 ? all.length : at;
    if (filter !== null && place >= MOST_LINE_FILTERS) return false;
    const lineFilters = all.toSpliced(place, 1, ...(filter === null ? [] : [{ name, ...filter }]));
    await settings.put({ ...before, lineFilters }, 'settings');
    return true;
  });
}
