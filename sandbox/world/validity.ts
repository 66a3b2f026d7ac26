import { DAY } from './units';

export interface Validity {
  readonly count: number;
  readonly unit: 'day' | 'month' | 'year';
}

/** When a plan of this validity ends. Months are calendar months; 31 January + 1 = 28 February. */
export function endOf(from: number, { count, unit }: Validity): number {
  if (unit === 'day') return from + count * DAY;
  const end = new Date(from);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + (unit === 'month' ? count : 12 * count));
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay));
  return end.getTime();
}
