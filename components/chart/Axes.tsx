import type { Axis } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';

interface Props {
  plot: Plot;
  x: Axis;
  y: Axis;
  unit: string;
}

/** Room that a label of a day needs. */
const LABEL = 62;

/** Lines across for amounts, ticks below for days. */
export function Axes({ plot, x, y, unit }: Props) {
  const { start, end, top, base } = plot;
  const before = plot.rightToLeft ? 8 : -8;
  const room = Math.abs(end - start) / Math.max(1, x.ticks.length);
  const every = Math.max(1, Math.ceil(LABEL / room));
  const strong = x.ticks.filter((tick) => tick.strong);
  const labelled = x.ticks.filter((tick, place) => {
    if (tick.strong) return true;
    const crowded = strong.some(({ at }) => Math.abs(plot.x(at) - plot.x(tick.at)) < LABEL);
    return place % every === 0 && !crowded;
  });
  return (
    <g>
      {y.ticks.map((tick) => (
        <g key={tick.at}>
          <line
            class={tick.at === 0 ? 'chart__base' : 'chart__grid'}
            x1={start}
            x2={end}
            y1={plot.y(tick.at)}
            y2={plot.y(tick.at)}
          />
          <text class="chart__label" x={start + before} y={plot.y(tick.at) + 4} text-anchor="end">
            {tick.label}
          </text>
        </g>
      ))}
      <text class="chart__label" x={start + before} y={top - 14} text-anchor="end">
        {unit}
      </text>
      {x.ticks.map((tick) => (
        <line
          key={tick.at}
          class="chart__tick"
          x1={plot.x(tick.at)}
          x2={plot.x(tick.at)}
          y1={base}
          y2={base + 5}
        />
      ))}
      {labelled.map((tick) => (
        <text
          key={tick.at}
          class={tick.strong ? 'chart__label chart__label--strong' : 'chart__label'}
          x={plot.x(tick.at)}
          y={base + 19}
          text-anchor="middle"
        >
          {tick.label}
        </text>
      ))}
    </g>
  );
}
