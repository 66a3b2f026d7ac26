import type { Money } from '../../domain/model';
import type { Entry } from '../../domain/receipts/entries';
import { formatMoney } from '../amounts';
import type { ReceiptsLocale } from './receipts-locale';
import type { ReceiptRowView } from './receipts-shapes';

type AmountWords = Pick<ReceiptRowView, 'amount' | 'amountDetail' | 'amountTone'>;

/** `¥1,980 + €9.50`: currencies are never added up. */
export const moneyList = (amounts: readonly Money[], locale: ReceiptsLocale): string =>
  amounts.map((amount) => formatMoney(amount, locale)).join(' + ');

/** What is known of the amount where nothing was paid. */
const expected = ({ bills, receipts, renewal }: Entry): Money | null =>
  bills.find(({ remaining }) => remaining !== null && remaining.minor > 0)?.remaining ??
  bills.find(({ amount }) => amount !== null)?.amount ??
  receipts.find(({ amount }) => amount !== null)?.amount ??
  renewal?.price ??
  null;

/** What was paid; a price that was another at the checkout is told. */
export function entryAmount(entry: Entry, locale: ReceiptsLocale): AmountWords {
  const { receipts } = locale;
  const { paid, paidBy, renewal } = entry;
  if (paidBy === 'nobody') {
    const amount = expected(entry);
    return {
      amount: amount === null ? receipts.unknownAmount : formatMoney(amount, locale),
      amountDetail: amount === null ? '' : receipts.notCounted,
      amountTone: 'quiet',
    };
  }
  const amount = moneyList(paid, locale);
  if (paidBy === 'shown') return { amount, amountDetail: receipts.shown, amountTone: 'ink' };
  const price = renewal?.price ?? null;
  const [one] = paid;
  const same =
    price === null ||
    (paid.length === 1 && one?.minor === price.minor && one.currency === price.currency);
  if (same) return { amount, amountDetail: '', amountTone: 'ink' };
  return {
    amount,
    amountDetail: receipts.otherPrice(formatMoney(price, locale)),
    amountTone: 'signal',
  };
}
