import type { OrderOwner } from '../../domain/receipts/order-elsewhere';
import type { FileTrouble } from '../../domain/receipts/receipt-trouble';
import { startOfDate } from '../dashboard/local-day';
import { formatShortDate } from '../moments';
import { fileSize } from './file-size';
import type { ReceiptsLocale } from './receipts-locale';

/** Why a file is not kept. */
export function fileFault(
  trouble: FileTrouble,
  { name, size }: { name: string; size: number },
  locale: ReceiptsLocale,
): string {
  const { faults } = locale.receipts;
  switch (trouble) {
    case 'too-big':
      return faults.tooBig(name, fileSize(size, locale));
    case 'forbidden':
      return faults.forbidden(name);
    case 'empty':
      return faults.empty(name);
    case 'missing':
      return faults.unreadable(name);
  }
}

/** That an order number belongs to `Tokyo eSIM, Japan 10 GB, 21 Nov` already. */
export function orderFault(
  { line, what, at }: OrderOwner,
  now: number,
  locale: ReceiptsLocale,
): string {
  const moment = typeof at === 'number' ? at : startOfDate(at);
  const date = formatShortDate(moment, now, locale);
  return locale.receipts.faults.order(locale.words.list([line, what, date].filter(Boolean)));
}
