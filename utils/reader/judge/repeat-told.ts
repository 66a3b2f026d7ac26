import type { Finding } from './finding';

/** A page of more amounts is a list. */
const MOST = 200;

/**
 * "3.1 GB" below "Usage" where "3.1 GB left of 5 GB" stands beside it: the amount that says itself
 * what it is outweighs a heading.
 */
export function repeatTold(findings: readonly Finding[]): void {
  const uses = findings.filter(isUse).slice(0, MOST);
  for (const one of uses) {
    if (one.elsewhere !== true || one.partner !== null) continue;
    const told = uses.find(
      (other) =>
        other.elsewhere !== true &&
        !other.weak &&
        other.quantity.value === one.quantity.value &&
        other.purpose === one.purpose &&
        other.places[0] === one.places[0],
    );
    if (told !== undefined) one.state = told.state;
  }
}

const isUse = ({ quantity, state, aside }: Finding): boolean =>
  quantity.kind === 'data' && aside === null && (state === 'remaining' || state === 'used');
