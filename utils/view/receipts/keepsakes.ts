import type { Entry } from '../../domain/receipts/entries';
import type { KeptBill } from '../../domain/receipts/kept-bill';
import type { Receipt } from '../../domain/receipts/receipt';
import type { ReceiptsLocale } from './receipts-locale';
import type { KeepsakeView } from './receipts-shapes';

/** Only what a browser may open; the provider chose the text. */
const linkOf = (url: string | null): string | null =>
  url !== null && /^https?:\/\//i.test(url) ? url : null;

/** @param tied to a renewal, in which row it stands */
function ofBill(bill: KeptBill, tied: boolean, { receipts }: ReceiptsLocale): KeepsakeView {
  const label = receipts.billWord(bill.number ?? bill.id);
  const { connectionId, id } = bill;
  return {
    key: `bill ${connectionId} ${id}`,
    label,
    detail: '',
    href: linkOf(bill.url),
    file: null,
    edit: null,
    bill: {
      key: { connectionId, id },
      tied,
      label: tied ? receipts.untie : receipts.tie,
      named: tied ? receipts.untieNamed(label) : receipts.tieNamed(label),
    },
  };
}

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
    bill: null,
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

/**
 * Bills first, then what the user keeps.
 * @param anyRenewal is there one that a bill could be of?
 */
export const toKeepsakes = (
  { key, renewal, bills, receipts }: Entry,
  anyRenewal: boolean,
  locale: ReceiptsLocale,
): KeepsakeView[] => [
  ...bills.map((bill) => {
    const tied = renewal !== null || bill.renewalId === key;
    const view = ofBill(bill, tied, locale);
    return tied || anyRenewal ? view : { ...view, bill: null };
  }),
  ...receipts
    // What DataLeft wrote down itself is no receipt to be looked at.
    .filter(({ fromRenewal }) => fromRenewal !== true)
    .map((receipt) => ofReceipt(receipt, locale)),
];
