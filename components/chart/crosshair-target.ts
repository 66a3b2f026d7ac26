/** How far a page turns. */
const PAGE = 10;

/**
 * Where a key leads to from a place in a row of `count`; null for a key that leads nowhere.
 * @param below so many stand below each other, column by column
 */
export function crosshairTarget(
  key: string,
  place: number | null,
  count: number,
  rightToLeft: boolean,
  below = 1,
): number | null {
  const [back, on] = rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const last = count - 1;
  // Whoever comes by keyboard begins at the newest.
  const from = place ?? count;
  const within = (target: number): number => Math.min(last, Math.max(0, target));
  if (count === 0) return null;
  // In one row down is less; in columns it is what stands below.
  const down = below > 1 ? 1 : -1;
  if (key === back) return within(from - below);
  if (key === on) return within(from + below);
  if (key === 'ArrowDown') return within(from + down);
  if (key === 'ArrowUp') return within(from - down);
  if (key === 'PageUp') return within(from + PAGE);
  if (key === 'PageDown') return within(from - PAGE);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** The nearest of some distances; null where there is none. */
export function nearestPlace(distances: readonly number[]): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, away] of distances.entries()) {
    if (away >= least) continue;
    least = away;
    nearest = index;
  }
  return nearest;
}
