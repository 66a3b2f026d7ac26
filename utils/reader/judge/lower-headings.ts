import type { Line } from './line';

/** A number in large letters is a value, whatever the page marks it up as. */
export function lowerHeadings(lines: readonly Line[]): void {
  for (const { segment, quantities, labels } of lines) {
    if (!segment.heading || labels.length > 0) continue;
    const [value] = quantities;
    if (value === undefined || quantities.length > 1 || value.kind === 'duration') continue;
    const rest = segment.folded.slice(0, value.start) + segment.folded.slice(value.end);
    if (!/[\p{L}\d]/u.test(rest)) segment.heading = false;
  }
}
