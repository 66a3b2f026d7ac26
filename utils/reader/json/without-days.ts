import type { Finding } from '../judge/finding';

/**
 * "usedMb: 54321, daysRemaining: 25": where nothing has a limit, nothing ends, and the days are those
 * to the next bill.
 */
export function withoutDays(findings: readonly Finding[]): Finding[] {
  const data = findings.filter(({ quantity }) => quantity.kind === 'data');
  const used = data.some(({ state }) => state === 'used');
  const limited = findings.some(
    ({ quantity, state }) =>
      (quantity.kind === 'data' && (state === 'remaining' || state === 'total')) ||
      quantity.kind === 'percent',
  );
  return !used || limited
    ? [...findings]
    : findings.filter(
        ({ quantity, state }) => !(quantity.kind === 'duration' && state === 'expiry'),
      );
}
