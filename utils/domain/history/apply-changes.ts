import type { DayRow, HourRow } from './history-rows';
import type { DayChange, HourChange } from './row-changes';

const isNothing = (values: readonly (number | null)[]): boolean =>
  values.every((value) => value === null || value === 0);

/** The row after a change; null where it says nothing, and none is kept. */
export function applyHours(row: HourRow | undefined, change: HourChange): HourRow | null {
  const { lineKey, bucketId, counts, day, told } = change;
  const used = change.used.map((bytes, hour) => (row?.used[hour] ?? 0) + bytes);
  const left = told.map((each, hour) => (each === null ? (row?.left[hour] ?? null) : each.left));
  const total = told.map((each, hour) => (each === null ? (row?.total[hour] ?? null) : each.total));
  const isBlank = isNothing(used) && [...left, ...total].every((value) => value === null);
  return isBlank ? null : { lineKey, bucketId, counts, day, used, left, total };
}

/** The rows of one bucket and day, by country, after a change; those that say nothing are left out. */
export function applyDay(rows: readonly DayRow[], change: DayChange): DayRow[] {
  const { lineKey, bucketId, counts, date, told } = change;
  const countries = new Set(
    [...rows, ...change.use, ...(told === null ? [] : [told])].map(({ country }) => country),
  );
  return [...countries].sort(byName).flatMap((country) => {
    const row = rows.find((each) => each.country === country);
    const use = change.use.find((each) => each.country === country);
    const used = (row?.used ?? 0) + (use?.used ?? 0);
    const added = (row?.added ?? 0) + (use?.added ?? 0);
    const { left, total } =
      told === null
        ? { left: row?.left ?? null, total: row?.total ?? null }
        : // Said once a day: two rows with it would be taken for two buckets.
          told.country === country
          ? told
          : { left: null, total: null };
    if (used === 0 && added === 0 && left === null && total === null) return [];
    return [{ lineKey, bucketId, counts, date, used, added, left, total, country }];
  });
}

const byName = (one: string | null, other: string | null): number => {
  const [a, b] = [one ?? '', other ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
};
