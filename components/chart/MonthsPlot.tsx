import { useId } from 'preact/hooks';
import type { MonthsChart } from '../../utils/view/dashboard/chart-shapes';
import { Hatch } from './Hatch';
import type { Plot } from './plot';

interface Props {
  chart: MonthsChart;
  plot: Plot;
}

const BAR = 30;
const SHELF = 44;

/** Months side by side: used, with a line for what was bought and a hatched piece for what may come. */
export function MonthsPlot({ chart, plot }: Props) {
  const hatch = useId();
  const { x, y, base } = plot;
  return (
    <>
      <defs>
        <Hatch id={hatch} tone="signal" />
      </defs>
      {chart.months.map((month, place) => {
        const middle = x(place);
        const until = month.used + (month.ahead ?? 0);
        return (
          <g key={month.label}>
            <text class="chart__figure" x={middle} y={14} text-anchor="middle">
              {month.figure}
            </text>
            {month.ahead !== null && month.ahead > 0 && (
              <rect
                x={middle - BAR / 2}
                width={BAR}
                y={y(until)}
                height={y(month.used) - y(until)}
                fill={`url(#${hatch})`}
              />
            )}
            <rect
              class={month.running ? 'chart__bar chart__bar--running' : 'chart__bar'}
              x={middle - BAR / 2}
              width={BAR}
              y={y(month.used)}
              height={base - y(month.used)}
            />
            {month.bought !== null && (
              <line
                class="chart__bought"
                x1={middle - SHELF / 2}
                x2={middle + SHELF / 2}
                y1={y(month.bought)}
                y2={y(month.bought)}
              />
            )}
            <line
              class="chart__base"
              x1={middle - SHELF / 2 - 4}
              x2={middle + SHELF / 2 + 4}
              y1={base}
              y2={base}
            />
            <text
              class="chart__label chart__label--strong"
              x={middle}
              y={base + 16}
              text-anchor="middle"
            >
              {month.label}
            </text>
            <text class="chart__label" x={middle} y={base + 31} text-anchor="middle">
              {month.paid}
            </text>
          </g>
        );
      })}
    </>
  );
}
