import type { Bill } from './bill';
import type { Line } from './line';
import type { Offering } from './offering';
import type { Order } from './order';

/** Everything the operator knows: plain data, changed by pure functions only. */
export interface World {
  readonly seed: number;
  /** Whether usage flows by itself with the time of day. */
  readonly flow: boolean;
  /** The moment up to which everything that was due has happened. */
  readonly settledAt: number;
  readonly offerings: readonly Offering[];
  readonly lines: readonly Line[];
  readonly orders: readonly Order[];
  readonly bills: readonly Bill[];
}

export const findLine = (world: World, id: string): Line | undefined =>
  world.lines.find((line) => line.id === id);

export const findOffering = (world: World, id: string): Offering | undefined =>
  world.offerings.find((offering) => offering.id === id);

export const linesOf = (world: World, subscriber: string): readonly Line[] =>
  world.lines.filter((line) => line.subscriber === subscriber);

export function ordersOf(world: World, subscriber: string): readonly Order[] {
  return world.orders.filter((order) => lineOf(world, order).subscriber === subscriber);
}

export function billsOf(world: World, subscriber: string): readonly Bill[] {
  return world.bills.filter((bill) => lineOf(world, bill).subscriber === subscriber);
}

/** The offering a line runs on or an order is for: the catalogue forgets none. */
export function offeringOf(world: World, { offering }: { readonly offering: string }): Offering {
  const found = findOffering(world, offering);
  if (!found) throw new Error(`${offering} is not in the catalogue`);
  return found;
}

/** The line an order or a bill is about: lines never go away. */
export function lineOf(world: World, { line }: { readonly line: string }): Line {
  const found = findLine(world, line);
  if (!found) throw new Error(`there is no ${line}`);
  return found;
}

/** The world with one line replaced. */
export const withLine = (world: World, changed: Line): World => ({
  ...world,
  lines: world.lines.map((line) => (line.id === changed.id ? changed : line)),
});
