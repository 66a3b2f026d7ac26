import type { Connection } from '../connection';
import { providerTime } from '../connection';
import type { LineContext } from '../line-state';
import type { Plan } from '../model';
import { buyable } from '../plans';
import type { Offer } from './offer';

const toOffer = (plan: Plan, sold: Connection, forLine: boolean, now: number): Offer => ({
  plan,
  connectionId: sold.id,
  seller: plan.channel?.name ?? sold.name,
  forLine,
  now: providerTime(sold, now),
});

const buyableNow = ({ line, connection, now }: LineContext, catalogue: Plan[]): Plan[] =>
  buyable(line.reading, catalogue, providerTime(connection, now));

/** What a line can buy. */
export const offersOfLine = (line: LineContext, catalogue: Plan[]): Offer[] =>
  buyableNow(line, catalogue).map((plan) => toOffer(plan, line.connection, true, line.now));

/** Everything that is on sale at any connection; for other lines and by other providers, too. */
export function offersBeside(
  line: LineContext,
  connections: Connection[],
  catalogues: { connectionId: string; plans: Plan[] }[],
): Offer[] {
  return catalogues.flatMap(({ connectionId, plans }) => {
    const sold = connections.find(({ id }) => id === connectionId);
    if (sold === undefined) return [];
    const own = connectionId === line.connection.id ? buyableNow(line, plans) : [];
    const mine = new Set(own);
    return plans
      .filter(({ sellable }) => sellable)
      .map((plan) => toOffer(plan, sold, mine.has(plan), line.now));
  });
}
