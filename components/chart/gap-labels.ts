import type { DataLeftChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';

/** A gap narrower than this is seen by its dashes alone; the table names it. */
const NARROW = 14;
const WORDS = 120;
const MOST = 3;

/** An even pace this close above would run through the words. */
const CLOSE = 44;

/**
 * Where the names of the widest gaps stand: above what falls, or below it where the even pace is in
 * the way; never two over each other.
 */
export function gapLabels(
  gaps: DataLeftChart['gaps'],
  evenPace: DataLeftChart['evenPace'],
  plot: Plot,
): { label: string; x: number; y: number; anchor: 'start' | 'end' }[] {
  const forwards = plot.rightToLeft ? -1 : 1;
  const wide = gaps
    .map(({ from, to, label }) => ({
      label,
      along: plot.along((from[0] + to[0]) / 2),
      width: Math.abs(plot.along(to[0]) - plot.along(from[0])),
      at: (from[0] + to[0]) / 2,
      y: plot.y((from[1] + to[1]) / 2),
    }))
    .filter(({ width }) => width >= NARROW)
    .sort((one, other) => other.width - one.width);
  const placed: typeof wide = [];
  for (const gap of wide) {
    const free = placed.every((other) => Math.abs(other.along - gap.along) > WORDS);
    if (free && placed.length < MOST) placed.push(gap);
  }
  return placed.map(({ label, at, y }) => {
    const above = evenPace === null ? Number.POSITIVE_INFINITY : y - evenAt(evenPace, at, plot);
    const below = above > -10 && above < CLOSE;
    return {
      label,
      x: plot.x(at) + (below ? -8 : 8) * forwards,
      y: below ? y + 22 : y - 10,
      anchor: below ? 'end' : 'start',
    };
  });
}

function evenAt(
  { from, to }: NonNullable<DataLeftChart['evenPace']>,
  at: number,
  plot: Plot,
): number {
  const share = (at - from[0]) / (to[0] - from[0]);
  return plot.y(from[1] + (to[1] - from[1]) * share);
}
