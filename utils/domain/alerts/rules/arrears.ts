import { DAY } from '../../time';
import type { Finding, LineFacts } from '../finding';
import { yesOrNo } from '../finding';

/** Silence for so long means that it was paid: some providers tell of debts alone. */
const SILENT_FOR = DAY;

/** Something is owed: many providers renew nothing before it is settled. */
export function arrearsRule({ line, providerNow, watchOf }: LineFacts): Finding[] {
  const { arrears, measuredAt } = line.reading;
  // Between two answers time alone says nothing about it.
  const readAt = measuredAt ?? line.fetchedAt;
  const owes = arrears !== null && arrears.minor > 0;
  const family = `${line.key}:arrears`;
  const { mark } = watchOf(family);
  const quiet = arrears === null && mark !== undefined ? { since: readAt, ...mark } : null;
  const silent = quiet !== null && readAt - quiet.since >= SILENT_FOR;
  const last = owes ? { value: arrears.minor, at: providerNow } : (quiet ?? mark);
  return [
    {
      family,
      topic: family,
      bucketId: null,
      kindAt: () => 'arrears',
      level: yesOrNo(owes),
      holds: () => owes || (quiet !== null && !silent),
      // A provider that says nothing of it in one answer has not been paid.
      rearmed: (arrears !== null && !owes) || silent,
      ...(owes ? { facts: { minor: arrears.minor } } : {}),
      ...(last === undefined ? {} : { mark: last }),
    },
  ];
}
