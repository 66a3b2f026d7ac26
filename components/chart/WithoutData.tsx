import type { DataLeftChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  plot: Plot;
  days: NonNullable<DataLeftChart['without']>;
  /** The pattern that fills it. */
  hatch: string;
}

const HEIGHT = 9;

/** Days without data, hatched on the base; without words where there is no room for them. */
export function WithoutData({ plot, days, hatch }: Props) {
  const { x, base } = plot;
  const width = Math.abs(x(days.to) - x(days.from));
  return (
    <>
      <rect
        x={Math.min(x(days.from), x(days.to))}
        width={width}
        y={base - HEIGHT}
        height={HEIGHT}
        fill={`url(#${hatch})`}
      />
      {width > wordsWide(days.label) && (
        <text
          class="chart__say chart__say--signal"
          x={x((days.from + days.to) / 2)}
          y={base - HEIGHT - 6}
          text-anchor="middle"
        >
          {days.label}
        </text>
      )}
    </>
  );
}
