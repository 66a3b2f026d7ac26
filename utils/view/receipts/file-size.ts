import { joined, toAmount } from '../amounts';
import type { ReceiptsLocale } from './receipts-locale';

/** `1 KB`: nothing that is there is shown as nothing. */
const SMALLEST_SHOWN = 1_000;

export const fileSize = (bytes: number, locale: ReceiptsLocale): string =>
  joined(toAmount(Math.max(bytes, SMALLEST_SHOWN), 'decimal', locale));
