import type { Line } from './line';

/** A number in large letters is a value, whatever the page marks it up as. */
export function lowerHeadings(lines: readonly Line[]): void {
  for (const { segment, quantities, labels } of lines) {
    if (!segment.heading) continue;
    const [value] = quantities;
    if (value === undefined || quantities.length > 1 || value.kind === 'duration') continue;
    // "Credit: 11.34 €" in large letters is a value with its name.
    const named = value.kind === 'money' && labels.every(({ role }) => role === 'balance');
    if (labels.length > 0 && !named) continue;
    let rest = segment.folded.slice(0, value.start) + segment.folded.slice(value.end);
    for (const { start, end } of labels) rest = rest.replace(segment.folded.slice(start, end), '');
    if (!/[\p{L}\d]/u.test(rest)) segment.heading = false;
  }
}
