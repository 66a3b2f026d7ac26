import { readPage } from '../../../../utils/reader/read-page';

/** The moment at which the tests read: 3 September 2026. */
const NOW = Date.UTC(2026, 8, 3);

/** The values that an answer or a message shows, moments as days; what is not shown is left out. */
export function toldBy(source: string, locale: string, kind?: 'text'): Record<string, unknown> {
  const { buckets, quotes, ...values } = readPage(source, {
    now: NOW,
    zone: 'UTC',
    locale,
    ...(kind === undefined ? {} : { kind }),
  });
  const shown = Object.entries(values).filter(
    ([, value]) => value !== false && value !== undefined,
  );
  return Object.fromEntries(
    shown.map(([field, value]) => [
      field,
      field.endsWith('At') && typeof value === 'number'
        ? new Date(value).toISOString().slice(0, 10)
        : value,
    ]),
  );
}
