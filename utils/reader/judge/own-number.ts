import type { Line } from './line';

/** A message of more lines is a page. */
const MESSAGE = 16;

/**
 * "Customer (010-••••-9025): you have used 80% of 30 GB", and below it what is left: a message is sent
 * to the line that it names.
 */
export const isAddressed = (naming: readonly Line[], lines: readonly Line[]): boolean => {
  const [own] = naming;
  if (own === undefined || lines.length > MESSAGE) return false;
  if (naming.length === 1 && tellsCredit(own)) return lines.every(isText);
  const counts = naming.filter(({ quantities }) => quantities.some(({ kind }) => kind === 'data'));
  return (
    counts.length === 1 &&
    lines.every(isText) &&
    counts.every(({ labels }) =>
      labels.some(({ role, weak }) => !weak && (role === 'used' || role === 'remaining')),
    )
  );
};

const isText = ({ segment }: Line): boolean => segment.element.tag === 'p';

/** "The credit of 0612345678 is 12.50 €": the one number that a message names. */
const tellsCredit = ({ labels, quantities }: Line): boolean =>
  quantities.some(({ kind }) => kind === 'money') &&
  !quantities.some(({ kind }) => kind === 'data') &&
  labels.some(({ role, weak }) => role === 'balance' && !weak);
