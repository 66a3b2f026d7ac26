import { providerTime } from '../../domain/connection';
import { daysLeft, mainBucket, shareLeft } from '../../domain/line-facts';
import type { RankedLine } from '../../domain/rank';
import { toCsv } from '../csv';
import { outlookAhead } from '../dashboard/outlook-ahead';
import { lampOf } from '../lamp';
import { readingTime } from '../line-words';
import { onProvidersClock } from '../providers-clock';
import type { FleetLocale } from './fleet-locale';

const iso = (at: number | null | undefined): string =>
  at === null || at === undefined ? '' : new Date(at).toISOString();

/** Every line with its figures as numbers, for a spreadsheet; what is not known is empty. */
export function fleetCsv(lines: readonly RankedLine[], locale: FleetLocale): string {
  const { columns, csv } = locale.fleet;
  const names = [
    ...[columns.line, csv.tail, columns.provider, columns.state, csv.left, csv.total, csv.percent],
    ...[columns.until, csv.days, csv.runsOutFrom, csv.runsOutTo, columns.plan, columns.measured],
  ];
  const rows = lines.map((line): (string | number)[] => {
    const { connection, now } = line;
    const { reading } = line.line;
    const bucket = mainBucket(reading);
    const share = bucket === null ? null : shareLeft(bucket);
    const { expiresAt } = reading;
    const ahead = outlookAhead(onProvidersClock(line));
    return [
      ...[reading.name, reading.tail ?? '', connection.name],
      lampOf(line, locale)?.word ?? locale.words.states[line.state],
      bucket?.unlimited ? locale.words.card.unlimited : (bucket?.remaining ?? ''),
      bucket?.total ?? '',
      // Rounded down, as everywhere.
      share === null ? '' : Math.floor(share * 100 + 1e-9),
      iso(expiresAt),
      expiresAt === null ? '' : daysLeft(expiresAt, providerTime(connection, now)),
      ...[iso(ahead?.p10), iso(ahead?.p90)],
      ...[reading.planName ?? '', iso(readingTime(line))],
    ];
  });
  return toCsv(
    rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? '']))),
    names,
  );
}
