import type { Entry } from '../../domain/receipts/entries';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import type { Receipt } from '../../domain/receipts/receipt';
import type { ReceiptsLocale } from './receipts-locale';
import type { KeepsakeView } from './receipts-shapes';

/** Only what a browser may open; the provider chose the text. */
const linkOf = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

const ofBill = (bill: KeptBill, { receipts }: ReceiptsLocale): KeepsakeView => ({
  key: `bill ${bill.connectionId} ${bill.id}`,
  label: receipts.billWord(bill.number ?? bill.id),
  detail: '',
  href: linkOf(bill.url),
  file: null,
  edit: null,
});

function ofReceipt(receipt: Receipt, { words, receipts }: ReceiptsLocale): KeepsakeView {
  const { id, file, orderNumber, note, date } = receipt;
  const order = orderNumber === '' ? '' : receipts.order(orderNumber);
  const label = file?.name ?? (order || receipts.receipt);
  const details = [file === null ? '' : order, note].filter(Boolean);
  return {
    key: `receipt ${id}`,
    label,
    detail: words.list(details),
    href: null,
    file: file && {
      receiptId: id,
      open: receipts.open(file.name),
      save: receipts.saveFile,
      saveNamed: receipts.saveNamed(file.name),
    },
    edit: {
      receiptId: id,
      label: receipts.edit,
      named: receipts.editNamed(file === null && order === '' ? date : label),
    },
  };
}

/** Bills first, then what the user keeps. */
export const toKeepsakes = ({ bills, receipts }: Entry, locale: ReceiptsLocale): KeepsakeView[] => [
  ...bills.map((bill) => ofBill(bill, locale)),
  ...receipts
    // What DataLeft wrote down itself is no receipt to be looked at.
    .filter(({ fromRenewal }) => fromRenewal !== true)
    .map((receipt) => ofReceipt(receipt, locale)),
];
