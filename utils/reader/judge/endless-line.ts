import type { PageReading } from '../page-reading';
import type { Finding } from './finding';
import type { Line } from './line';
import { unlimitedLine } from './unlimited';

/** "0/unlimited minutes, 0.01/9 GB of data used": what has a whole has a limit. */
const tellsWhole = ({ segment }: Line, findings: readonly Finding[]): boolean =>
  findings.some(
    ({ at, quantity, state, aside, partner, purpose }) =>
      at === segment.at &&
      quantity.kind === 'data' &&
      state === 'total' &&
      partner?.state === 'used' &&
      purpose === 'general' &&
      aside === null,
  );

/** "Plan: G Free Data", and 9 of 40 GB are used: what is counted out of a whole has a limit. */
const isPlanName = ({ segment: { folded }, labels }: Line, reading: PageReading): boolean =>
  reading.dataUsedBytes !== undefined &&
  reading.dataTotalBytes !== undefined &&
  labels.some(
    ({ role, start }) =>
      role === 'unlimited' &&
      (/[^:]: ?[^:]*\p{L}[^:]*$/u.test(folded.slice(0, start)) ||
        labels.some((one) => one.role === 'line' && one.end <= start)),
  );

/** The line that says that the data of the account is without limit; null where it says so of something else. */
export function endlessLine(
  lines: readonly Line[],
  findings: readonly Finding[],
  reading: PageReading,
): Line | null {
  const said = unlimitedLine(lines);
  return said === null || tellsWhole(said, findings) || isPlanName(said, reading) ? null : said;
}
