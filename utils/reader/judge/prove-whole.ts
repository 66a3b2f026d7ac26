import { makes } from './agree';
import type { Finding } from './finding';

/** A line of more amounts is a table. */
const MOST = 12;

/**
 * "Your 59 yuan plan holds 20 GB, 12 GB used, 8 GB left": the price is the plan's, and the amount
 * that the other two make is their whole.
 */
export function proveWhole(findings: readonly Finding[]): void {
  const byLine = new Map<number, Finding[]>();
  const byRow = new Map<number, Finding[]>();
  for (const one of findings) {
    if (one.quantity.kind !== 'data') continue;
    byLine.set(one.at, [...(byLine.get(one.at) ?? []), one].slice(0, MOST));
    if (one.row !== null) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one].slice(0, MOST));
  }
  for (const row of byRow.values()) proveRow(row);
  for (const line of byLine.values()) {
    if (line.length < 3) continue;
    const told = (state: 'remaining' | 'used') =>
      line.filter((one) => one.state === state && one.aside === null && one.partner === null);
    const [left, more] = told('remaining');
    const [used, others] = told('used');
    if (left === undefined || used === undefined || more !== undefined || others !== undefined)
      continue;
    const whole = line.find(
      ({ aside, quantity, state, purpose }) =>
        aside === 'price' &&
        (state === 'total' || state === null) &&
        purpose === left.purpose &&
        makes(left.quantity, used.quantity, quantity),
    );
    if (whole === undefined) continue;
    whole.aside = null;
    whole.state = 'total';
  }
}

const CALLED: ReadonlySet<Finding['aside']> = new Set<Finding['aside']>([null, 'offer', 'price']);

/** "Promotion 30 GB, used 20 GB, left 10 GB": whatever the column of the whole is called. */
function proveRow(row: readonly Finding[]): void {
  if (row.length !== 3) return;
  const left = row.find(({ state, aside }) => state === 'remaining' && aside === null);
  const used = row.find(({ state, aside }) => state === 'used' && aside === null);
  const whole = row.find((one) => one !== left && one !== used);
  if (left === undefined || used === undefined || whole === undefined) return;
  if (!CALLED.has(whole.aside) || (whole.state !== null && whole.state !== 'total')) return;
  if (!makes(left.quantity, used.quantity, whole.quantity)) return;
  whole.aside = null;
  whole.state = 'total';
  whole.purpose = left.purpose;
}
