import { minorDigits } from '../../domain/minor-digits';
import type { KeptFile, Receipt, ReceiptDraft } from '../../domain/receipts/receipt';
import { startOfDate } from '../dashboard/local-day';
import { parseAmount } from './parse-amount';
import type { ReceiptsLocale } from './receipts-locale';

/** A receipt as it is being filled in. */
export interface ReceiptTyped {
  id: string;
  /** It is kept already. */
  kept: boolean;
  /** `renewal:<id>`, `line:<key>`, or empty: it belongs to nothing here. */
  target: string;
  provider: string;
  order: string;
  amount: string;
  currency: string;
  date: string;
  note: string;
  file: Omit<KeptFile, 'type'> | null;
}

export type ReceiptField = 'provider' | 'order' | 'amount' | 'currency' | 'date' | 'note' | 'file';

/** What is wrong, by field; `whole`: with none of them alone. */
export type ReceiptFaults = Partial<Record<ReceiptField | 'whole', string>>;

const CODE = /^[A-Z]{3}$/;

/** Codes that the browser can write amounts in; a browser that does not say knows all. */
function isCurrency(code: string): boolean {
  if (!CODE.test(code)) return false;
  return Intl.supportedValuesOf('currency').includes(code);
}

/** The receipt that was typed, or what is wrong with it by field. */
export function readReceipt(
  typed: ReceiptTyped,
  today: string,
  { receipts: { faults } }: ReceiptsLocale,
): { ok: true; draft: ReceiptDraft } | { ok: false; faults: ReceiptFaults } {
  const [order, note] = [typed.order.trim(), typed.note.trim()];
  const currency = typed.currency.normalize('NFKC').trim().toUpperCase();
  const wrong: ReceiptFaults = {};
  const amount = typed.amount.trim() === '' ? null : parseAmount(typed.amount, currency);
  if (amount !== null && !isCurrency(currency)) wrong.currency = faults.currency;
  else if (amount === 'amount') wrong.amount = faults.amount;
  else if (amount === 'decimals') {
    wrong.amount = faults.decimals(currency, minorDigits(currency));
  }
  const start = startOfDate(typed.date);
  const isDay = /^(?:19|2\d)\d\d-\d\d-\d\d$/.test(typed.date) && !Number.isNaN(start);
  if (!isDay || typed.date > today) wrong.date = faults.date;
  if (order === '' && note === '' && amount === null && typed.file === null) {
    wrong.whole = faults.nothing;
  }
  if (Object.keys(wrong).length > 0) return { ok: false, faults: wrong };
  const [kind, ...rest] = typed.target.split(':');
  const target = rest.join(':');
  return {
    ok: true,
    draft: {
      id: typed.id,
      renewalId: kind === 'renewal' ? target : null,
      lineKey: kind === 'line' ? target : null,
      provider: typed.provider.trim(),
      orderNumber: order,
      amount: typeof amount === 'string' ? null : amount,
      date: typed.date,
      note,
      file: typed.file,
    },
  };
}

/** What is kept, as it was typed. */
export function typedOf(receipt: Receipt): ReceiptTyped {
  const { id, renewalId, lineKey, provider, orderNumber, amount, date, note, file } = receipt;
  const digits = amount === null ? 0 : minorDigits(amount.currency);
  const target =
    renewalId !== null ? `renewal:${renewalId}` : lineKey !== null ? `line:${lineKey}` : '';
  return {
    ...{ id, provider, date, note, target, kept: true, order: orderNumber },
    amount: amount === null ? '' : (amount.minor / 10 ** digits).toFixed(digits),
    currency: amount?.currency ?? '',
    file: file && { id: file.id, name: file.name, size: file.size },
  };
}
