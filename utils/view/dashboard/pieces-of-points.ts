import type { Point } from './points-of-rows';

interface Step {
  from: Point;
  to: Point;
}

/** A line of readings in parts: what was seen, where nobody looked, and where it rose. */
export interface Pieces {
  seen: Point[][];
  gaps: Step[];
  rises: Step[];
}

/** A smaller rise is a correction, as elsewhere. */
const CORRECTION = 0.02;

/** @param longest two readings further apart than this, in ms, have a gap between them */
export function piecesOf(points: readonly Point[], longest: number): Pieces {
  const pieces: Pieces = { seen: [], gaps: [], rises: [] };
  let piece: Point[] = [];
  let before: Point | null = null;
  for (const point of points) {
    const step = before && { from: before, to: point };
    const rose =
      step !== null && point.left - step.from.left > CORRECTION * (point.total ?? point.left);
    const gap = step !== null && point.at - step.from.at > longest;
    if (step !== null && rose) pieces.rises.push(step);
    else if (step !== null && gap) pieces.gaps.push(step);
    if (rose || gap) {
      pieces.seen.push(piece);
      piece = [];
    }
    piece.push(point);
    before = point;
  }
  if (piece.length > 0) pieces.seen.push(piece);
  return pieces;
}
