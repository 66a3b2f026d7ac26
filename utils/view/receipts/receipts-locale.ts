import type { ReceiptWords } from '../i18n/en-receipts';
import { enReceipts } from '../i18n/en-receipts';
import { zhCnReceipts } from '../i18n/zh-cn-receipts';
import type { Locale } from '../locale';
import type { PageLocale } from '../page-locale';

/** A language with the words of receipts, too; other pages do not load those. */
export interface ReceiptsLocale extends PageLocale {
  receipts: ReceiptWords;
}

const words: Record<Locale['tag'], ReceiptWords> = { 'en-GB': enReceipts, 'zh-CN': zhCnReceipts };

export const receiptsLocaleOf = (locale: PageLocale): ReceiptsLocale => ({
  ...locale,
  receipts: words[locale.tag],
});
