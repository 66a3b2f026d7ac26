import type { Line } from './line';

/** "1 GB = 1,000 MB" says how the page counts, and nothing of what anybody has. */
export function withoutDefinitions(line: Line): void {
  const {
    segment: { folded },
    quantities,
  } = line;
  const defined = quantities.find((one, at) => {
    const next = quantities[at + 1];
    return (
      one.kind === 'data' &&
      next?.kind === 'data' &&
      folded.slice(one.end, next.start).trim() === '=' &&
      one.value === next.value
    );
  });
  if (defined === undefined) return;
  const from = quantities.indexOf(defined);
  line.quantities = quantities.filter((_, at) => at !== from && at !== from + 1);
}
