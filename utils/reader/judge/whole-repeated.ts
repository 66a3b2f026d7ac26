import type { Finding } from './finding';
import type { Line } from './line';
import { cardOf } from './prove-triple';

/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;

/**
 * "Left 7.31 GB of 10 GB", and in the card below "Easy 10 GB | 7.31 GB until 12 December": the first is
 * the whole again, in the name of the pack.
 */
export function wholeRepeated(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(({ quantity, aside }) => quantity.kind === 'data' && aside === null);
  if (data.length > MOST) return;
  for (const { state, quantity, partner } of data) {
    if (state !== 'remaining' || partner?.state !== 'total') continue;
    if (quantity.value === partner.quantity.value) continue;
    for (const one of data) {
      if (one.partner !== null || one.state !== 'remaining') continue;
      if (!one.weak && one.elsewhere !== true) continue;
      if (one.quantity.value !== partner.quantity.value) continue;
      const card = cardOf(one, lines);
      const again = data.some(
        (other) =>
          other.partner === null &&
          other.at > one.at &&
          card !== undefined &&
          other.at <= card.last &&
          other.quantity.value === quantity.value,
      );
      if (again) one.state = 'total';
    }
  }
}
