import type { Finding } from './finding';
import type { Line } from './line';
import { cardOf } from './prove-triple';

/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;
const ROUNDED = 0.004;

/**
 * "Data left: 3,640 MB", and below it "basic data volume 3,000 MB, carried over 640 MB, bought 0 MB":
 * parts that make what is left are left as well, whatever each is called.
 */
export function partsOfRest(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(
    ({ quantity, partner, aside }) =>
      quantity.kind === 'data' && partner === null && aside === null,
  );
  if (data.length > MOST) return;
  for (const rest of data) {
    const { value } = rest.quantity;
    const card = cardOf(rest, lines);
    if (rest.state !== 'remaining' || value === 0 || card === undefined) continue;
    const parts = data.filter(({ at }) => at > rest.at && at <= card.last);
    const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
    const heads = parts.some(({ state, elsewhere }) => state === 'remaining' && elsewhere === true);
    if (!heads || !parts.every(mayBeLeft) || Math.abs(sum - value) > ROUNDED * value) continue;
    for (const one of parts) one.state = 'remaining';
  }
}

/** Its own words do not say that it was used. */
const mayBeLeft = ({ state, elsewhere, weak }: Finding): boolean =>
  state !== 'used' || elsewhere === true || weak;
