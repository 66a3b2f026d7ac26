import type { Finding } from './finding';
import type { Line } from './line';
import { cardOf } from './prove-triple';

/** A page of more amounts is a list; comparing all with all would never end. */
const MOST = 60;
const ROUNDED = 0.004;

/**
 * "1.20 GB / 3.80 GB", and in the same card "left 3.80 GB": the two are what was used and what is left,
 * and no whole. "Data 5 GB" beside them is that; without it nothing says what the first one is.
 */
export function proveParts(findings: readonly Finding[], lines: readonly Line[]): void {
  const data = findings.filter(({ quantity }) => quantity.kind === 'data');
  if (data.length > MOST) return;
  for (const part of data) {
    const rest = part.partner;
    if (rest?.state !== 'total' || part.quantity.value >= rest.quantity.value) continue;
    if (part.quantity.value === 0 || (part.state !== null && part.elsewhere !== true && !part.weak))
      continue;
    const beside = inCard(part, data, lines);
    const told = beside.find((one) => isLeft(one) && one.quantity.value === rest.quantity.value);
    if (told === undefined) continue;
    const sum = part.quantity.value + rest.quantity.value;
    const whole = beside.find(
      ({ quantity, partner, state }) =>
        partner === null &&
        (state === null || state === 'total') &&
        Math.abs(quantity.value - sum) <= ROUNDED * sum,
    );
    part.state = whole === undefined ? null : 'used';
    if (whole !== undefined) {
      whole.state = 'total';
      whole.aside = null;
    }
    rest.state = 'remaining';
    part.partner = null;
    rest.partner = null;
  }
}

const isLeft = ({ state, weak, aside, partner, elsewhere }: Finding): boolean =>
  state === 'remaining' && !weak && aside === null && partner === null && elsewhere !== true;

function inCard(part: Finding, data: readonly Finding[], lines: readonly Line[]): Finding[] {
  const card = cardOf(part, lines);
  if (card === undefined) return [];
  return data.filter(
    (one) => one !== part && one !== part.partner && one.at >= card.first && one.at <= card.last,
  );
}
