import type { Bill, Money } from '../../domain/model';
import { toMoney } from './money';
import type { WireBill } from './wire';

/** An address that a browser may open. */
function linkOf(text: string | null | undefined): string | null {
  const url = URL.canParse(text ?? '') ? new URL(text ?? '') : null;
  return url !== null && ['https:', 'http:'].includes(url.protocol) ? url.href : null;
}

const firstLink = ({ billDocument }: WireBill): string | null =>
  (billDocument ?? []).map(({ url }) => linkOf(url)).find((url) => url !== null) ?? null;

/** Bills as they are listed; what has neither an id nor a number cannot be told from others. */
export const toBills = (wires: WireBill[]): Bill[] =>
  wires.flatMap((wire): Bill[] => {
    const id = wire.id ?? wire.billNo;
    if (!id) return [];
    return [
      {
        id,
        number: wire.billNo ?? null,
        issuedAt: wire.billDate ?? null,
        dueAt: wire.paymentDueDate ?? null,
        amount: toMoney(wire.amountDue ?? {}),
        remaining: toMoney(wire.remainingAmount ?? {}),
        state: wire.state?.trim() || null,
        url: firstLink(wire),
      },
    ];
  });

/** What is overdue on an account, in the currency of its first overdue bill. */
export function arrearsOf(account: string, bills: WireBill[], now: number): Money | null {
  const owed = bills.flatMap((bill): Money[] => {
    const due = bill.paymentDueDate ?? null;
    const money = toMoney(bill.remainingAmount ?? {});
    const isLate = bill.billingAccount?.id === account && due !== null && due < now;
    return isLate && money !== null && money.minor !== 0 ? [money] : [];
  });
  const currency = owed[0]?.currency;
  if (currency === undefined) return null;
  const same = owed.filter((money) => money.currency === currency);
  return { minor: same.reduce((sum, { minor }) => sum + minor, 0), currency };
}
