import type { Line } from './line';

/** "RM0 Data left: 12 GB": what the message costs who gets it, where the line tells of other money. */
export function withoutSenderPrice(line: Line): void {
  const [first, ...rest] = line.quantities;
  if (first === undefined || first.kind !== 'money' || first.value !== 0) return;
  if (line.segment.at !== 0 || first.start !== 0) return;
  if (!/^ \p{L}/u.test(line.segment.folded.slice(first.end, first.end + 2))) return;
  if (rest.some(({ kind }) => kind === 'money')) line.quantities = rest;
}
