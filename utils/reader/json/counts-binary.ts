import type { Finding } from '../judge/finding';

const POWERS: Record<string, number> = { B: 0, KB: 1, MB: 2, GB: 3, TB: 4 };
const STEP = 1.024;
const LONGEST = 12;
const EXACT = 0.003;
/** Comparing all with all would never end. */
const MOST = 60;

/**
 * 11555308 KB beside "11.02GB": the same amount, where a step is 1024. Nothing of the answer may
 * say that it is 1000.
 */
export function countsBinary(findings: readonly Finding[]): boolean {
  const data = findings
    .filter(({ quantity, state }) => isCounted(quantity) && state !== null)
    .slice(0, MOST);
  let proven = false;
  for (const small of data) {
    for (const large of data) {
      const steps = powerOf(large) - powerOf(small);
      if (steps <= 0 || small.state !== large.state || !isShown(large)) continue;
      const ratio = small.quantity.value / large.quantity.value;
      if (Math.abs(ratio - 1) < EXACT) return false;
      // Bytes are bytes: what is printed of them has all its steps.
      if (Math.abs(ratio / STEP ** steps - 1) < EXACT) proven = true;
    }
  }
  return proven;
}

const isCounted = ({ kind, unit, value }: Finding['quantity']): boolean =>
  kind === 'data' && POWERS[unit] !== undefined && value > 0;

/** "12 GB", "剩余11.02GB"; the name of a plan is rounder than what it holds. */
function isShown({ quote }: Finding): boolean {
  const end = quote.indexOf(': ');
  return (
    quote.slice(end + 2).length <= LONGEST &&
    !/name|nombre|nome$|naam|nazwa/i.test(quote.slice(0, end))
  );
}

const powerOf = ({ quantity }: Finding): number => POWERS[quantity.unit] ?? 0;
