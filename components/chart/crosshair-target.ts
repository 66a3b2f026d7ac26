/** How far a page turns. */
const PAGE = 10;

/** Where a key leads to from a place in a row of `count`; null for a key that leads nowhere. */
export function crosshairTarget(
  key: string,
  place: number | null,
  count: number,
  rightToLeft: boolean,
): number | null {
  const [back, on] = rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const last = count - 1;
  // Whoever comes by keyboard begins at the newest.
  const from = place ?? count;
  const within = (target: number): number => Math.min(last, Math.max(0, target));
  if (count === 0) return null;
  if (key === back || key === 'ArrowDown') return within(from - 1);
  if (key === on || key === 'ArrowUp') return within(from + 1);
  if (key === 'PageUp') return within(from + PAGE);
  if (key === 'PageDown') return within(from - PAGE);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** The nearest of some places; null where there is none. */
export function nearestPlace(places: readonly number[], wanted: number): number | null {
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, place] of places.entries()) {
    const away = Math.abs(place - wanted);
    if (away >= least) continue;
    least = away;
    nearest = index;
  }
  return nearest;
}
