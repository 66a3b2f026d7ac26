import type { Gigabyte } from '../domain/connection';
import { mainBucket } from '../domain/line-facts';
import type { Reading } from '../domain/model';
import { joined, leftAmount } from './amounts';
import { formatDate } from './moments';
import type { OptionsLocale } from './options-locale';

/** What a test found, before anything is stored. */
export interface FoundView {
  /** `Found: 2 lines`. */
  title: string;
  lines: { id: string; name: string; amount: string; until: string }[];
}

export function toFound(
  readings: Reading[],
  gigabyte: Gigabyte,
  now: number,
  locale: OptionsLocale,
): FoundView {
  const { words } = locale;
  const amountOf = (reading: Reading): string => {
    const bucket = mainBucket(reading) ?? reading.buckets[0];
    if (bucket?.unlimited) return words.card.unlimited;
    const left = bucket === undefined ? null : leftAmount(bucket, gigabyte, locale);
    return left === null ? '—' : joined(left);
  };
  return {
    title: `${words.options.found}: ${words.lines(readings.length)}`,
    lines: readings.map((reading) => ({
      id: reading.lineId,
      name: reading.tail === null ? reading.name : `${reading.name} ••${reading.tail}`,
      amount: amountOf(reading),
      until:
        reading.expiresAt === null ? '' : words.until(formatDate(reading.expiresAt, now, locale)),
    })),
  };
}
