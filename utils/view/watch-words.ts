import type { FoundField, FoundValue } from '../packs/found';
import { bucketAmount, formatShare, joined } from './amounts';
import type { Locale } from './locale';
import { formatDate } from './moments';
import type { WatchLocale } from './watch-locale';

/** A moment in another year than any that is shown, so that the year is always said. */
const LONG_AGO = 0;

/** `GiB`, `Gio`, `ГиБ`: a unit that says by itself that it counts in 1024. */
const BINARY_UNIT = /^(?:[kmgt]i[bo]?|[кмгт]и)/iu;

/** A value in the user's language, as exact as the page says it. */
export function valueText(
  { field, bucket, value, currency, unit }: FoundValue,
  gigabyte: 'decimal' | 'binary' | null,
  locale: Locale,
): string {
  if (field === 'unlimited') return locale.words.card.unlimited;
  if (typeof value === 'string') return value;
  if (field === 'expiresAt' || field === 'resetsAt') return formatDate(value, LONG_AGO, locale);
  if (field === 'percentUsed' || field === 'percentRemaining') return formatShare(value / 100);
  // A number alone is read as decimal, so that it shows as it stands on the page.
  const counts = BINARY_UNIT.test(unit) ? 'binary' : (gigabyte ?? 'decimal');
  return joined(bucketAmount({ kind: bucket?.kind ?? 'data', currency }, value, counts, locale));
}

/** What a row is called: `Data left`, `Roaming`, `SMS: in all`. */
export function fieldLabel(
  field: FoundField,
  bucket: FoundValue['bucket'],
  { words, watch }: WatchLocale,
): string {
  const { fields, purposes, fieldOf } = watch;
  if (bucket === null || field === 'card') return fields[field];
  const home = bucket.purpose === 'general';
  if (home && bucket.kind === 'data') return fields[field];
  const name = home ? words.kinds[bucket.kind] : purposes[bucket.purpose];
  return field === 'remaining' || field === 'unlimited' ? name : fieldOf(name, fields[field]);
}
