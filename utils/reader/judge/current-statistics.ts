import type { Finding } from './finding';
import { wordsOf } from './kinds/words-of';
import type { Line } from './line';
import { blocksAround, rowOf } from './surroundings';

/** What a device calls the count of this month: a statistic, not a history. */
const STATISTICS = wordsOf(
  'statistic|statist|statyst|statisz|estadístic|estatístic|статист|στατιστικ|istatisti|تقارير|إحصا|احصا|آمار|סטטיסטיק|統計|统计|통계|thống kê|สถิติ',
);
const USED_MOST = 1.25;
const LARGEST = 40;

/**
 * "Monthly statistics: used 12 GB, data plan 50 GB": one amount used and one limit are of now; a
 * history is a list.
 */
export function keepCurrent(
  findings: readonly Finding[],
  lines: readonly Line[],
  headings: readonly (readonly Line[])[],
): void {
  const below = new Map<Line, Finding[]>();
  for (const one of findings) {
    // "Monthly" is a word of prices in many languages.
    const aside = one.aside === 'history' || (one.aside === 'price' && one.state === 'total');
    const heading = aside ? headings[one.at]?.[0] : undefined;
    if (one.quantity.kind !== 'data' || heading === undefined) continue;
    below.set(heading, [...(below.get(heading) ?? []), one].slice(0, LARGEST));
  }
  for (const [heading, told] of below) {
    const [used, total] = [told.find(isUsed), told.find(isTotal)];
    if (told.length !== 2 || used === undefined || total === undefined) continue;
    if (!STATISTICS.test(heading.segment.folded) || told.some((one) => isOver(one, lines)))
      continue;
    if (used.quantity.value > total.quantity.value * USED_MOST) continue;
    used.aside = null;
    total.aside = null;
  }
}

const isUsed = ({ state, weak }: Finding): boolean => state === 'used' && !weak;
const isTotal = ({ state }: Finding): boolean => state === 'total';

/** Its own words, its row or its card say that it is over, or of which month it is. */
function isOver({ at }: Finding, lines: readonly Line[]): boolean {
  const line = lines[at];
  if (line === undefined) return true;
  const block = rowOf(line.segment) ?? blocksAround(line.segment)[0];
  const { first, last } = block ?? { first: at, last: at };
  return lines
    .slice(first, Math.min(last, first + LARGEST) + 1)
    .some(
      ({ labels, quantities, segment }) =>
        !segment.heading &&
        (labels.some(({ role }) => role === 'history') ||
          quantities.some(({ kind }) => kind === 'date' || kind === 'money')),
    );
}
