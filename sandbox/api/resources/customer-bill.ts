import type { Bill } from '../../world/bill';
import { billsOf, lineOf } from '../../world/world';
import { hrefOf } from '../addresses';
import type { Entity, View } from '../entity';
import { billingAccountRef } from '../references';
import { dateTime, money } from '../values';

function entityOf({ world, origin }: View, bill: Bill): Entity {
  const { amount, currency } = bill.total;
  return {
    id: bill.id,
    href: hrefOf(origin, 'customerBill', bill.id),
    '@type': 'CustomerBill',
    billNo: bill.id.toUpperCase(),
    billDate: dateTime(bill.billedAt),
    paymentDueDate: dateTime(bill.dueAt),
    category: 'normal',
    runType: bill.order === undefined ? 'onCycle' : 'offCycle',
    state: bill.remaining === 0 ? 'settled' : 'sent',
    amountDue: money(amount, currency),
    remainingAmount: money(bill.remaining, currency),
    taxIncludedAmount: money(amount, currency),
    billingAccount: billingAccountRef(lineOf(world, bill)),
    billDocument: [
      {
        attachmentType: 'bill',
        mimeType: 'text/html',
        name: bill.subject.en,
        url: `${origin}/bills/${bill.id}`,
      },
    ],
  };
}

/** TMF678 v4: bills, and the receipts of what was paid at the checkout. */
export const listCustomerBills = (view: View): Entity[] =>
  billsOf(view.world, view.subscriber).map((bill) => entityOf(view, bill));
