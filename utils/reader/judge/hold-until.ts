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
  const odd = open.some((one) => isUneven(one, lines) || isAllOfIt(one, findings, lines));
  if (tells || !odd) return;
  for (const one of open) if (isUntil(one, lines)) hold(one);
}

/** Sold are 0.5, 1.5 and 2.5 GB. */
const BROKEN = /\d\d[.,]\d|\d[.,][1-46-9]/;

/** "11.5 GB until 16 November" is all that the message tells. */
const isAllOfIt = (
  { at, quantity: { start, end } }: Finding,
  findings: readonly Finding[],
  lines: readonly Line[],
): boolean =>
  lines.length === 1 &&
  findings.length === 2 &&
  BROKEN.test(lines[at]?.segment.folded.slice(start, end) ?? '');

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
