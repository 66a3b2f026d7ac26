import type { Line } from './line';
import type { Said } from './say';

/** What follows a sum of money in its card. */
const NEXT = 2;

/** "Current balance $128.44", "AutoPay on 19 May": a balance that is to be paid. */
export function isOwed({ quantity }: Said, line: Line, lines: readonly Line[]): boolean {
  if (quantity.kind !== 'money') return false;
  return lines
    .slice(line.segment.at + 1, line.segment.at + 1 + NEXT)
    .some(
      ({ segment, labels, quantities }) =>
        !segment.heading &&
        !segment.action &&
        quantities.some(({ kind }) => kind === 'date') &&
        !quantities.some(({ kind }) => kind === 'money') &&
        labels.some(({ role, weak }) => role === 'charge' && !weak),
    );
}
