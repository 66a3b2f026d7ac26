import type { Finding } from './finding';

/** What the account holds: of several amounts the first, unless a later one is what is left of it. */
export function heldMoney(findings: readonly Finding[]): Finding | undefined {
  const [first, ...more] = findings.filter(
    ({ quantity, topic, aside, purpose, state }) =>
      quantity.kind === 'money' &&
      topic === 'money' &&
      aside === null &&
      purpose === 'general' &&
      state !== 'used',
  );
  if (first === undefined || first.state === 'remaining' || more.length === 0) return first;
  return more.find((one) => isRestOf(one, first, findings)) ?? first;
}

/**
 * Below "Account: topped up 300, called 112.50, left 187.50" the first amount has its word from the
 * heading alone; what the others make together is no balance either.
 */
function isRestOf(one: Finding, first: Finding, findings: readonly Finding[]): boolean {
  if (one.state !== 'remaining' || one.quantity.unit !== first.quantity.unit) return false;
  if (one.places[0] !== first.places[0]) return false;
  const whole = first.quantity.value;
  const rest = one.quantity.value;
  if (rest > whole) return false;
  return (
    !/\p{L}{4}/u.test(first.quote) ||
    findings.some(
      ({ quantity }) =>
        quantity.kind === 'money' && quantity.value > 0 && quantity.value + rest === whole,
    )
  );
}
