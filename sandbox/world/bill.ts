import type { Money } from './money';
import type { Price } from './price';
import type { Text } from './text';

/** A demand for money, or the receipt of money paid: then `remaining` is 0. */
export interface Bill {
  readonly id: string;
  readonly line: string;
  readonly subject: Text;
  readonly billedAt: number;
  readonly dueAt: number;
  readonly total: Money;
  readonly remaining: number;
  readonly charges: readonly Price[];
  /** The order it is a receipt of. */
  readonly order?: string;
}

export const inArrears = (bills: readonly Bill[], line: string, at: number): number =>
  bills
    .filter((bill) => bill.line === line && bill.dueAt < at)
    .reduce((sum, bill) => sum + bill.remaining, 0);
