import type { WireOffering, WirePrice } from './wire-plans';

/** Each price of an offering, in itself or by its id; null where one is unknown. */
export type PriceOf = (offering: WireOffering) => WirePrice[] | null;

/** Inline ones have their amount or their share with them. */
const isWhole = ({ price, percentage }: WirePrice): boolean =>
  Boolean(price) || (percentage ?? null) !== null;

/** What is listed twice under one id, and differs, is no known price. */
export function pricesIn(listed: readonly WirePrice[]): PriceOf {
  const byId = new Map<string, WirePrice | null>();
  for (const price of listed) {
    const id = price.id ?? '';
    const known = byId.get(id);
    const differs = known !== undefined && JSON.stringify(known) !== JSON.stringify(price);
    byId.set(id, differs ? null : price);
  }
  return ({ productOfferingPrice }) => {
    const found = (productOfferingPrice ?? []).map((each) =>
      isWhole(each) ? each : (byId.get(each.id ?? '') ?? null),
    );
    return found.every((each) => each !== null) ? found : null;
  };
}
