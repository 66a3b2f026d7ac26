import type { Connection, Line } from '../../domain/connection';
import type { DayRow } from '../../domain/history/history-rows';
import { toCsv } from '../csv';

const COLUMNS = [
  ...['date', 'provider', 'line', 'bucket', 'counts', 'country'],
  ...['used_bytes', 'added_bytes', 'left_bytes', 'total_bytes'],
];

/** Use of every line by day, oldest first; amounts in bytes, empty where nobody told one. */
export function daysCsv(
  days: readonly DayRow[],
  lines: readonly Line[],
  connections: readonly Connection[],
): string {
  const lineOf = new Map(lines.map((line) => [line.key, line]));
  const nameOf = new Map(connections.map(({ id, name }) => [id, name]));
  const rows = days.map((row) => {
    const line = lineOf.get(row.lineKey);
    const bucket = line?.reading.buckets.find(({ id }) => id === row.bucketId);
    return {
      date: row.date,
      provider: (line && nameOf.get(line.connectionId)) ?? '',
      line: line?.reading.name ?? row.lineKey,
      bucket: bucket?.name ?? row.bucketId,
      counts: row.counts ? 'yes' : 'no',
      country: row.country ?? '',
      used_bytes: row.used,
      added_bytes: row.added,
      left_bytes: row.left ?? '',
      total_bytes: row.total ?? '',
    };
  });
  return toCsv(
    rows.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
    COLUMNS,
  );
}
