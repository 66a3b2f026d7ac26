import type { DataLeftChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  plot: Plot;
  pace: NonNullable<DataLeftChart['evenPace']>;
  /** What its name keeps away from: the line of now, from the beginning of the reading direction. */
  nowAlong: number | null;
}

/** Along it its name stands where nothing else does. */
const PLACES = [0.62, 0.8, 0.45];

/** Where the data would be if it were used evenly. */
export function EvenPace({ plot, pace, nowAlong }: Props) {
  const { from, to, label } = pace;
  const at = (share: number): number => from[0] + (to[0] - from[0]) * share;
  const isFree = (share: number): boolean => {
    const away = (nowAlong ?? 0) - plot.along(at(share));
    return away < 0 || away > wordsWide(label) + 12;
  };
  const place = PLACES.find(isFree) ?? 0.8;
  return (
    <>
      <line
        class="chart__even"
        x1={plot.x(from[0])}
        y1={plot.y(from[1])}
        x2={plot.x(to[0])}
        y2={plot.y(to[1])}
      />
      <text
        class="chart__label"
        x={plot.x(at(place)) + (plot.rightToLeft ? -8 : 8)}
        y={plot.y(from[1] * (1 - place)) - 8}
        text-anchor="start"
      >
        {label}
      </text>
    </>
  );
}
