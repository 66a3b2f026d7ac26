import type { Entry } from '../../domain/receipts/entries';
import { entryAmount } from './entry-amount';
import { entryState } from './entry-state';
import type { ReceiptsLocale } from './receipts-locale';
import type { ReceiptsFilter } from './receipts-shapes';

/** Lines by their key; those that are gone with their connection, by their name. */
export const lineOfEntry = ({ lineKey, line }: Entry): string => lineKey ?? line;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything in words that a purchase can be found by. */
function wordsOf(entry: Entry, now: number, locale: ReceiptsLocale): string {
  const { renewal, bills, receipts } = entry;
  const { state } = entryState(entry, now, locale);
  const { amount } = entryAmount(entry, locale);
  return plain(
    [
      ...[entry.what, entry.line, entry.provider, entry.date, state, amount],
      // As it is typed: without what groups its digits.
      amount.replace(/[^\d.]/g, ''),
      ...(renewal?.orders ?? []).map(({ id }) => id),
      ...bills.flatMap(({ id, number }) => [id, number ?? '']),
      ...receipts.flatMap(({ orderNumber, note, file }) => [orderNumber, note, file?.name ?? '']),
    ].join('\n'),
  );
}

/** Those that fit every part of the filter; each word of the text must be found. */
export function filterEntries(
  entries: readonly Entry[],
  filter: ReceiptsFilter,
  now: number,
  locale: ReceiptsLocale,
): Entry[] {
  const wanted = plain(filter.text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (filter.line !== '' && lineOfEntry(entry) !== filter.line) return false;
    if (filter.provider !== '' && entry.provider !== filter.provider) return false;
    if (!entry.date.startsWith(filter.year)) return false;
    if (wanted.length === 0) return true;
    const words = wordsOf(entry, now, locale);
    return wanted.every((word) => words.includes(word));
  });
}
