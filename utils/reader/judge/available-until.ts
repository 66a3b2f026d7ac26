import { alsoSays } from './also-says';
import type { Finding } from './finding';
import type { Line } from './line';

/** "7.2 / 20 GB" and in the next line "available until 17 September": the first is what is left. */
export function isAvailableUntil({ at, partner }: Finding, lines: readonly Line[]): boolean {
  const next = lines[Math.max(at, partner?.at ?? at) + 1];
  if (next === undefined || !next.quantities.some(({ kind }) => kind === 'date')) return false;
  const { folded } = next.segment;
  return next.labels.some(
    ({ role, start, end }) =>
      role === 'expiry' && start <= 1 && alsoSays(folded.slice(start, end), 'remaining'),
  );
}
