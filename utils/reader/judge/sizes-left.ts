import type { Finding } from './finding';
import type { Line } from './line';

const UNITS: Record<string, number> = { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/**
 * "Data pack: 18.74 GB" below "Balance": packs are sold in round sizes, so that what is no round
 * one, where nothing else of the page is left or was used, is what is left of it.
 */
export function sizesLeft(
  findings: readonly Finding[],
  headings: readonly (readonly Line[])[],
): void {
  const data = findings.filter(
    ({ quantity, aside, purpose }) =>
      quantity.kind === 'data' && aside === null && purpose === 'general',
  );
  if (data.some(({ state }) => state === 'remaining' || state === 'used')) return;
  const open = data.filter(({ state }) => state === 'total');
  const [only] = open;
  if (only === undefined || open.length > 1 || only.partner !== null) return;
  const { value, unit } = only.quantity;
  if (Number.isInteger(Number((value / (UNITS[unit] ?? 1)).toFixed(6)))) return;
  const heading = headings[only.at]?.[0];
  const says = heading?.labels.some(
    ({ role, weak }) => !weak && (role === 'remaining' || role === 'balance'),
  );
  if (says !== true) return;
  only.state = 'remaining';
  only.weak = true;
}
