import type { Renewal } from '../renewal';
import type { Receipt } from './receipt';

/** What the provider said of an attempt's orders. */
const told = ({ orders, paid }: Pick<Renewal, 'orders' | 'paid'>): string[] => [
  ...(orders ?? []).map(({ id }) => id),
  ...(paid === undefined ? [] : [paid.number]),
];

/** Numbers that are known to be of an attempt, by its id: told by the provider, or typed by the user. */
export function orderNumbersOf(
  renewals: readonly Renewal[],
  receipts: readonly Receipt[],
): Map<string, string[]> {
  const numbers = new Map(renewals.map((renewal) => [renewal.id, told(renewal)]));
  for (const { renewalId, orderNumber } of receipts) {
    const known = numbers.get(renewalId ?? '');
    if (orderNumber !== '') known?.push(orderNumber);
  }
  return numbers;
}
