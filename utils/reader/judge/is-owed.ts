import type { Line } from './line';
import type { Said } from './say';

/** What follows a sum of money in its card. */
const NEXT = 2;

/** "Current balance $128.44", "AutoPay on 19 May": a balance that is to be paid. */
export function isOwed(one: Said, line: Line, lines: readonly Line[]): boolean {
  if (one.quantity.kind !== 'money') return false;
  if (isDue(one)) return true;
  return lines
    .slice(line.segment.at + 1, line.segment.at + 1 + NEXT)
    .some(
      ({ segment, labels, quantities }) =>
        !segment.heading &&
        !segment.action &&
        quantities.some(({ kind }) => kind === 'date') &&
        !quantities.some(({ kind }) => kind === 'money') &&
        labels.some(({ role, weak }) => role === 'charge' && !weak) &&
        !isValidity(labels),
    );
}

/** "Sąskaita galioja iki": where a bill and an account have one name, one of them has a validity. */
const isValidity = (labels: Line['labels']): boolean =>
  labels.some(({ role, weak }) => role === 'expiry' && !weak) &&
  !labels.some(({ role }) => role === 'reset');

/** "Your current balance is $85.20, due 20 Sep": the one sum of a sentence that says until when. */
function isDue({ quantity, clause: { sentence } }: Said): boolean {
  const [date, more] = sentence.quantities.filter((other) => other !== quantity);
  if (date?.kind !== 'date' || more !== undefined || date.start < quantity.end) return false;
  return sentence.labels.some(
    ({ role, weak, start, end }) =>
      role === 'charge' && !weak && start >= quantity.end && end <= date.start,
  );
}
