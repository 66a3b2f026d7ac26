/** The dial in its own units: centre at 0, 0, y downwards, angles in degrees clockwise from the top. */

const SWEEP = 240;

export interface Point {
  x: number;
  y: number;
}

export interface Tick {
  share: number;
  length: 'long' | 'middle' | 'short';
}

const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;

export const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

/** Zero rests at the lower left, the whole at the lower right. */
export const angleOf = (share: number): number => round((clampShare(share) - 0.5) * SWEEP);

export function pointAt(share: number, radius: number): Point {
  const radians = (angleOf(share) * Math.PI) / 180;
  return { x: round(Math.sin(radians) * radius), y: round(-Math.cos(radians) * radius) };
}

/** An SVG path along the scale. Empty where there is nothing to draw. */
export function arcPath(from: number, to: number, radius: number): string {
  if (clampShare(to) <= clampShare(from)) return '';
  const start = pointAt(from, radius);
  const end = pointAt(to, radius);
  const large = angleOf(to) - angleOf(from) > 180 ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}`;
}

/** Quarters are long, tenths middle, twentieths short. */
export const ticks: readonly Tick[] = Array.from({ length: 21 }, (_, step) => ({
  share: step / 20,
  length: step % 5 === 0 ? 'long' : step % 2 === 0 ? 'middle' : 'short',
}));
