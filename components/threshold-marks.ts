/** Marks on a scale: sorted, on the steps, never two on one step. */

export interface Scale {
  min: number;
  max: number;
  step: number;
}

const decimals = (step: number): number => (String(step).split('.')[1] ?? '').length;

/** The step nearest to `value`, within the scale. */
export function onStep(value: number, { min, max, step }: Scale): number {
  const snapped = min + Math.round((value - min) / step) * step;
  return Number(Math.min(max, Math.max(min, snapped)).toFixed(decimals(step)));
}

/** Moves one mark, which stops a step before its neighbours, so that it keeps its place in order. */
export function moveMark(values: number[], place: number, to: number, scale: Scale): number[] {
  const before = values[place - 1];
  const after = values[place + 1];
  const low = before === undefined ? scale.min : before + scale.step;
  const high = after === undefined ? scale.max : after - scale.step;
  if (low > high) return values;
  const moved = onStep(Math.min(high, Math.max(low, to)), scale);
  return values.map((value, other) => (other === place ? moved : value));
}

/** Adds a mark in the middle of the widest gap; the same marks where every step is taken. */
export function addMark(values: number[], scale: Scale): number[] {
  const stops = [scale.min - scale.step, ...values, scale.max + scale.step];
  let best = { width: scale.step, middle: Number.NaN };
  for (const [place, stop] of stops.entries()) {
    const next = stops[place + 1];
    if (next === undefined) break;
    if (next - stop > best.width) best = { width: next - stop, middle: (stop + next) / 2 };
  }
  if (Number.isNaN(best.middle)) return values;
  const added = onStep(best.middle, scale);
  return values.includes(added) ? values : [...values, added].sort((a, b) => a - b);
}

export const removeMark = (values: number[], place: number): number[] =>
  values.filter((_, other) => other !== place);

/** What a key does to a mark at `value`; null where it does nothing. Ten steps make a page. */
export function keyTarget(
  key: string,
  value: number,
  { min, max, step }: Scale,
  rightToLeft: boolean,
): number | null {
  const forward = rightToLeft ? -step : step;
  switch (key) {
    case 'ArrowRight':
      return value + forward;
    case 'ArrowLeft':
      return value - forward;
    case 'ArrowUp':
      return value + step;
    case 'ArrowDown':
      return value - step;
    case 'PageUp':
      return value + step * 10;
    case 'PageDown':
      return value - step * 10;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return null;
  }
}
