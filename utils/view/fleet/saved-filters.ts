import type { LineFilter, SavedLineFilter } from '../../domain/line-filter';
import {
  isSameFilter,
  LONGEST_FILTER_NAME,
  MOST_LINE_FILTERS,
  noLineFilter,
} from '../../domain/line-filter';
import type { FleetLocale } from './fleet-locale';
import { fleetHash, noFleetQuery } from './fleet-query';
import type { SavedFiltersView } from './fleet-shapes';

/** What a name is saved as. */
export const savedName = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** Filters that have a name, and how the present one gets one. */
export function toSavedFilters(
  saved: readonly SavedLineFilter[],
  filter: LineFilter,
  typed: string,
  { fleet }: FleetLocale,
): SavedFiltersView {
  const isOpen = (other: LineFilter): boolean => isSameFilter(other, filter);
  const isNew = !isOpen(noLineFilter) && !saved.some(isOpen);
  const name = savedName(typed);
  const taken = saved.some((each) => each.name === name);
  const isFull = saved.length >= MOST_LINE_FILTERS;
  return {
    label: fleet.saved,
    filters: saved.map((each) => ({
      name: each.name,
      href: `#${fleetHash({ ...noFleetQuery, filter: each })}`,
      current: isOpen(each),
      remove: fleet.remove(each.name),
    })),
    form: isNew
      ? {
          label: fleet.name,
          value: typed,
          maxLength: LONGEST_FILTER_NAME,
          hint: taken ? fleet.taken : isFull ? fleet.full(MOST_LINE_FILTERS) : '',
          save: fleet.save,
          ready: name !== '' && (taken || !isFull),
        }
      : null,
  };
}
