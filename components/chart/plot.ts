import { scaleLinear } from 'd3-scale';
import type { Axis } from '../../utils/view/dashboard/chart-shapes';

/** A chart measured out in pixels. */
export interface Plot {
  width: number;
  height: number;
  /** Where the values lie; `start` is the left, or the right from right to left. */
  start: number;
  end: number;
  top: number;
  base: number;
  rightToLeft: boolean;
  /** From the beginning of the reading direction. */
  along: (at: number) => number;
  x: (at: number) => number;
  y: (value: number) => number;
}

interface Room {
  width: number;
  height: number;
  rightToLeft: boolean;
  /** For what is written above, below and before the values. */
  margin: { top: number; end: number; bottom: number; start: number };
}

/** Time runs in the reading direction. */
export function plotOf(x: Pick<Axis, 'from' | 'to'>, top: number, room: Room): Plot {
  const { width, height, margin, rightToLeft } = room;
  const along = scaleLinear()
    .domain([x.from, x.to])
    .range([margin.start, width - margin.end]);
  const y = scaleLinear()
    .domain([0, top])
    .range([height - margin.bottom, margin.top]);
  const mirrored = (place: number): number => (rightToLeft ? width - place : place);
  return {
    width,
    height,
    start: mirrored(margin.start),
    end: mirrored(width - margin.end),
    top: margin.top,
    base: height - margin.bottom,
    rightToLeft,
    along,
    x: (at) => mirrored(along(at)),
    y,
  };
}
