import type { Entry } from '../../domain/receipts/entries';
import { startOfDate } from '../dashboard/local-day';
import { formatDate } from '../moments';
import type { Choice } from '../shapes';
import type { ReceiptsLocale } from './receipts-locale';

/** Renewals to choose from by id, newest first; those that are gone, as long as something is kept of them. */
export const renewalChoices = (
  entries: readonly Entry[],
  now: number,
  locale: ReceiptsLocale,
): Choice[] =>
  entries.flatMap((entry) => {
    const id = entry.renewal?.id ?? entry.receipts.find(({ renewalId }) => renewalId)?.renewalId;
    if (!id) return [];
    const date = formatDate(startOfDate(entry.date), now, locale);
    const label = locale.words.list([entry.what, entry.line, date].filter(Boolean));
    return [{ value: id, label }];
  });
