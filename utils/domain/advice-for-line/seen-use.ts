import type { Line } from '../connection';
import type { UseSpan } from '../forecast/use-spans';
import type { DayRow } from '../history/history-rows';
import { DAY, HOUR } from '../time';
import { bytesLeft } from '../use-ledger';
import { wallAt } from '../zone-time';

/** What is known of a line's past use, for advice. */
export interface SeenUse {
  spans: UseSpan[];
  /** How many days of it were seen. */
  days: number;
}

type SpanMade = Omit<UseSpan, 'share'> & { share: number | null };

/** Of a period that ended long ago nobody knows what was left: as if the pace had been even. */
function shareAt({ reading }: Line, moment: number): number {
  const { startsAt, expiresAt } = reading;
  if (startsAt === null || expiresAt === null || moment < startsAt) return 0.5;
  return Math.min(1, Math.max(0, (expiresAt - moment) / (expiresAt - startsAt)));
}

/** Hour by hour, as the line itself carries it along. */
function ledgerSpans({ use }: Line): SpanMade[] {
  if (use === undefined) return [];
  const used = new Map(use.hours);
  const spans: SpanMade[] = [];
  for (let hour = Math.floor(use.since / HOUR); hour * HOUR < use.at; hour += 1) {
    const from = Math.max(use.since, hour * HOUR);
    const to = Math.min(use.at, (hour + 1) * HOUR);
    if (to > from) spans.push({ from, to, bytes: used.get(hour) ?? 0, share: null });
  }
  // Only so many hours are kept: what lies before them is forgotten, and not a time without use.
  const first = Math.min(...used.keys());
  return use.at - use.since > 14 * DAY ? spans.filter(({ to }) => to > first * HOUR) : spans;
}

/** Day by day, all data that counts together. */
function rowSpans(rows: readonly DayRow[], now: number, zone: string): SpanMade[] {
  const days = new Map<string, { used: number; left: number; total: number }>();
  for (const { counts, date, used, left, total } of rows) {
    if (!counts) continue;
    const day = days.get(date) ?? { used: 0, left: 0, total: 0 };
    days.set(date, {
      used: day.used + used,
      left: day.left + (left ?? 0),
      total: day.total + (total ?? 0),
    });
  }
  // Today's clock for all of them: an hour at a change of clocks says nothing about a day.
  const offset = wallAt(now, zone) - now;
  return [...days].flatMap(([date, { used, left, total }]) => {
    const wall = Date.parse(`${date}T00:00:00Z`);
    if (Number.isNaN(wall)) return [];
    const from = wall - offset;
    const share = total > 0 ? Math.min(1, (left + used / 2) / total) : null;
    return [{ from, to: from + DAY, bytes: used, share }];
  });
}

/**
 * The use of a line that is known: the last two weeks by the hour, what is older by the day.
 * @param rows of this line, in any order; empty where they were not read
 */
export function seenUse(line: Line, rows: readonly DayRow[], now: number, zone: string): SeenUse {
  const late = ledgerSpans(line);
  const begin = late[0]?.from ?? now;
  const early = rowSpans(rows, now, zone).filter(({ to }) => to <= begin);
  const made = [...early, ...late].filter(({ to }) => to <= now + HOUR);
  made.sort((a, b) => a.from - b.from);
  const total = Math.max(
    1,
    line.reading.buckets.reduce(
      (sum, { kind, total }) => sum + (kind === 'data' ? (total ?? 0) : 0),
      0,
    ),
  );
  let left = bytesLeft(line.reading);
  const spans: UseSpan[] = [];
  // Backwards from what is left: within the present period it tells what was left then.
  for (const span of made.reverse()) {
    const within = left !== null && left <= total && span.from >= (line.reading.startsAt ?? now);
    const counted = within && left !== null ? Math.min(1, (left + span.bytes / 2) / total) : null;
    if (left !== null) left += span.bytes;
    const share = span.share ?? counted ?? shareAt(line, (span.from + span.to) / 2);
    spans.push({ ...span, share });
  }
  const days = spans.reduce((sum, { from, to }) => sum + (to - from), 0) / DAY;
  return { spans: spans.reverse(), days };
}
