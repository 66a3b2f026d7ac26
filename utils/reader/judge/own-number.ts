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
  const counts = naming.filter(({ quantities }) => quantities.some(({ kind }) => kind === 'data'));
  return (
    counts.length === 1 &&
    lines.every(({ segment }) => segment.element.tag === 'p') &&
    counts.every(({ labels }) =>
      labels.some(({ role, weak }) => !weak && (role === 'used' || role === 'remaining')),
    )
  );
};
