import { checkoutAddress } from './checkout';
import type { Address } from './checkout-address';
import type { Connection } from './connection';
import { providerTime } from './connection';
import type { Failure, Result } from './failure';
import { failed } from './failure';
import type { Money, Plan, Reading } from './model';
import { allIn } from './plans';
import type { Renewal } from './renewal';
import { HOUR } from './time';

/** A plan whose checkout opens without the sheet, as long as it costs what it did. */
export interface AtOnce {
  connectionId: string;
  planId: string;
  /** All in, when the user chose so. */
  price: Money | null;
}

/** What is asked for: this plan for this line. */
export interface Purchase {
  connection: Connection;
  reading: Pick<Reading, 'lineId'>;
  plan: Plan;
}

const samePrice = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null ? a === b : a.minor === b.minor && a.currency === b.currency;

/** Where it is paid, or why that is not opened. */
export const addressOf = ({ connection, reading, plan }: Purchase): Result<Address> =>
  plan.checkout === null
    ? failed({ kind: 'unsafe', why: 'malformed' })
    : checkoutAddress(plan.checkout, { offering: plan.id, line: reading.lineId }, connection);

export const priceOf = ({ connection, plan }: Purchase, now: number): Money | null =>
  allIn(plan, providerTime(connection, now));

const isFor = (at: { connectionId: string; planId: string }, { connection, plan }: Purchase) =>
  at.connectionId === connection.id && at.planId === plan.id;

/**
 * What it was last shown to cost, where that is not what it costs now; undefined where nothing else
 * was ever shown.
 * @param asked when it was asked for on this page
 */
export function priceBefore(
  purchase: Purchase,
  known: { asked?: Money | null; atOnce: readonly AtOnce[]; renewals: readonly Renewal[] },
  now: number,
): Money | null | undefined {
  const price = priceOf(purchase, now);
  const last = known.renewals
    .filter((renewal) => isFor(renewal, purchase))
    .reduce<Renewal | null>((a, b) => (a === null || b.openedAt > a.openedAt ? b : a), null);
  const agreed = known.atOnce.find((each) => isFor(each, purchase));
  const shown = [known.asked, agreed === undefined ? last?.price : agreed.price];
  return shown.find((each) => each !== undefined && !samePrice(each, price));
}

/** What a network that asks to sign in first makes of any answer. */
const isDiverted = (failure: Failure): boolean =>
  (failure.kind === 'unsafe' && failure.why === 'redirect') ||
  (failure.kind === 'unreadable' && ['not-json', 'not-a-provider'].includes(failure.why));

/**
 * The connection that shows that this network lets nobody through yet: its own portal says so, or an
 * interface that did answer is answered for by somebody else. Null: nothing shows it.
 */
export function captiveBy(
  connections: readonly Connection[],
  own: Connection,
  now: number,
): Connection | null {
  const recent = ({ status }: Connection): Failure | null =>
    Math.abs(now - (status.attemptedAt ?? 0)) < HOUR ? status.failure : null;
  const portal = connections.find((each) => {
    const failure = recent(each);
    return failure?.kind === 'signed-out' && failure.portal !== undefined;
  });
  if (portal !== undefined) return portal;
  const failure = recent(own);
  const answeredBefore = own.status.succeededAt !== null && own.site === null;
  return failure !== null && answeredBefore && isDiverted(failure) ? own : null;
}

/** Does the user want no sheet for it, and is there nothing that should be seen first? */
export function opensAtOnce(
  purchase: Purchase,
  known: { atOnce: readonly AtOnce[]; connections: readonly Connection[] },
  now: number,
): boolean {
  const agreed = known.atOnce.find((each) => isFor(each, purchase));
  return (
    agreed !== undefined &&
    samePrice(agreed.price, priceOf(purchase, now)) &&
    addressOf(purchase).ok &&
    captiveBy(known.connections, purchase.connection, now) === null
  );
}
