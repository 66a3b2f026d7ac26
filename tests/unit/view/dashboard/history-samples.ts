import type { DayAhead } from '../../../../utils/domain/forecast/days-ahead';
import type { DayRow, HourRow } from '../../../../utils/domain/history/history-rows';
import type { RankedLine } from '../../../../utils/domain/rank';
import { rankLines } from '../../../../utils/domain/rank';
import type { Outlook } from '../../../../utils/domain/standing-outlook';
import { DAY, HOUR } from '../../../../utils/domain/time';
import { aBucket, aContext, aLine, GB, MB, NOW } from '../../../support/builders';
import { wholeLocaleOf } from '../../../support/locales';

export const english = wholeLocaleOf('en');
export const chinese = wholeLocaleOf('zh-CN');

/** What was left, by hours before now; the same hour of one bucket that counts. */
export function hoursOf(
  left: readonly [hoursAgo: number, bytes: number][],
  parts: Partial<HourRow> = {},
): HourRow[] {
  const rows = new Map<number, HourRow>();
  for (const [hoursAgo, bytes] of left) {
    const hour = Math.floor(NOW / HOUR) - hoursAgo;
    const day = Math.floor(hour / 24);
    const row = rows.get(day) ?? {
      lineKey: 'nippon/tokyo',
      bucketId: 'data',
      counts: true,
      day,
      used: Array<number>(24).fill(0),
      left: Array<number | null>(24).fill(null),
      total: Array<number | null>(24).fill(null),
      ...parts,
    };
    row.left[hour % 24] = bytes;
    row.total[hour % 24] = 10 * GB;
    rows.set(day, row);
  }
  return [...rows.values()];
}

export const aDay = (date: string, parts: Partial<DayRow> = {}): DayRow => ({
  lineKey: 'nippon/tokyo',
  bucketId: 'data',
  counts: true,
  date,
  used: 0,
  added: 0,
  left: null,
  total: 10 * GB,
  country: null,
  ...parts,
});

export const anOutlook = (parts: Partial<Outlook> = {}): Outlook => ({
  p10: NOW + 8 * DAY,
  p50: NOW + 10 * DAY,
  p90: NOW + 12 * DAY,
  madeAt: NOW,
  leftBytes: 6 * GB,
  at: NOW,
  expiresAt: NOW + 20 * DAY,
  perDay: 600_000_000,
  ...parts,
});

/** 6 of 10 GB left, and 20 of 30 days; it runs out in 8 to 12. */
export function rankedLine(
  outlook: Outlook | undefined = anOutlook(),
  bucket: Parameters<typeof aBucket>[0] = {},
): RankedLine {
  const line = aLine({ outlook, reading: { buckets: [aBucket(bucket)] } });
  const [ranked] = rankLines([aContext({ line })]);
  if (ranked === undefined) throw new Error('one line makes one ranked line');
  return ranked;
}

/** Twenty days ahead at 600 MB a day, with a range. */
export const someDaysAhead: DayAhead[] = Array.from({ length: 20 }, (_, day) => {
  const after = (megabytes: number): number => Math.max(0, 6 * GB - megabytes * MB * (day + 1));
  return {
    used: { p10: 500 * MB, p50: 600 * MB, p90: 750 * MB },
    left: { p10: after(750), p50: after(600), p90: after(500) },
  };
});
