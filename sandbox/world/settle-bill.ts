import { type Bill, inArrears } from './bill';
import { findLine, type World, withLine } from './world';

/** Pays a bill; a line suspended for its arrears works again once none are left. */
export function settleBill(world: World, bill: Bill, at: number): World {
  const paid = { ...bill, remaining: 0 };
  const bills = world.bills.map((other) => (other.id === bill.id ? paid : other));
  const after = { ...world, bills };
  const line = findLine(world, bill.line);
  if (!line?.suspended || inArrears(bills, line.id, at) > 0) return after;
  return withLine(after, { ...line, suspended: false, changedAt: at });
}
