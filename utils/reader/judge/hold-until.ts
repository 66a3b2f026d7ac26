import type { Finding } from './finding';
import { hold } from './hold';
import { isUneven } from './is-uneven';
import type { Line } from './line';
import { sentenceSpan } from './sentence-around';

/**
 * "350 MB until 16 November", in a message that tells of no data otherwise: with an amount that nobody
 * sells among those that are open, what has its day right behind it is held.
 */
export function holdUntil(
  findings: readonly Finding[],
  open: readonly Finding[],
  lines: readonly Line[],
): void {
  const tells = findings.some(
    ({ quantity, state, aside }) =>
      quantity.kind === 'data' && aside === null && (state === 'remaining' || state === 'used'),
  );
  if (tells || !open.some((one) => isUneven(one, lines))) return;
  for (const one of open) if (isUntil(one, lines)) hold(one);
}

/** The day right behind it in its sentence. */
function isUntil({ at, quantity, purpose }: Finding, lines: readonly Line[]): boolean {
  const line = lines[at];
  if (line === undefined || quantity.kind !== 'data' || purpose !== 'general') return false;
  const { end } = sentenceSpan(line.segment.folded, quantity.start, quantity.end);
  return line.quantities.some(
    ({ kind, start, value }) =>
      (kind === 'date' || (kind === 'duration' && value === 0)) &&
      start >= quantity.end &&
      start < end &&
      line.labels.some(
        (label) => label.role === 'expiry' && label.end <= start && start - label.end <= 2,
      ),
  );
}
