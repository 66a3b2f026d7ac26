import { useId } from 'preact/hooks';
import type { PerDayChart } from '../../utils/view/dashboard/chart-shapes';
import { Axes } from './Axes';
import { EndMark } from './EndMark';
import { Hatch } from './Hatch';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  chart: PerDayChart;
  plot: Plot;
}

/** A day's bar within its day. */
const BAR = 0.68;
/** What a few words need. */
const WORDS = 150;

/** From day to day, in steps: the upper ends on the way there, the lower ones on the way back. */
function bandOf(
  days: PerDayChart['ahead'],
  { x, y }: Plot,
  clipped: (value: number) => number,
): string {
  const over = days.map(({ from, to, high }) => `${x(from)} ${y(clipped(high))}H${x(to)}`);
  const under = [...days]
    .reverse()
    .map(({ from, to, low }) => `${x(to)} ${y(clipped(low))}H${x(from)}`);
  return `M${[...over, ...under].join('L')}Z`;
}

/** Bars for what was used, hatched ones for what may be, with the band between which it may lie. */
export function PerDayPlot({ chart, plot }: Props) {
  const hatch = useId();
  const { x, y, base, top } = plot;
  const { ahead, lasting, expiry } = chart;
  const forwards = plot.rightToLeft ? -1 : 1;
  const column = (from: number, to: number) => {
    const width = Math.abs(x(to) - x(from));
    const bar = Math.max(1, width * BAR);
    return { x: Math.min(x(from), x(to)) + (width - bar) / 2, width: bar };
  };
  const [first, last] = [ahead.at(0), ahead.at(-1)];
  const labelFits =
    first !== undefined && plot.along(first.from) + wordsWide(chart.aheadLabel) < plot.width;
  const clipped = (value: number): number => Math.min(value, chart.y.to);
  return (
    <>
      <defs>
        <Hatch id={hatch} tone="ink" />
      </defs>
      <Axes plot={plot} x={chart.x} y={chart.y} unit={chart.unit} />
      {chart.bars.map(({ from, to, used }) => (
        <rect
          key={from}
          class="chart__bar"
          {...column(from, to)}
          y={y(used)}
          height={base - y(used)}
        />
      ))}
      {first && last && (
        <>
          <path class="chart__band chart__band--ink" d={bandOf(ahead, plot, clipped)} />
          {ahead.map(({ from, to, usual }) => (
            <rect
              key={from}
              class="chart__bar-ahead"
              {...column(from, to)}
              y={y(clipped(usual))}
              height={base - y(clipped(usual))}
              fill={`url(#${hatch})`}
            />
          ))}
          {labelFits && (
            <text
              class="chart__label"
              x={x(first.from) + 4 * forwards}
              y={top - 10}
              text-anchor="start"
            >
              {chart.aheadLabel}
            </text>
          )}
        </>
      )}
      {lasting && (
        <>
          <line
            class="chart__lasting"
            x1={x(lasting.from)}
            x2={x(lasting.to)}
            y1={y(lasting.value)}
            y2={y(lasting.value)}
          />
          {plot.along(lasting.to) - plot.along(lasting.from) > WORDS && (
            <text
              class="chart__label"
              x={x(lasting.to) - 8 * forwards}
              y={y(lasting.value) - 6}
              text-anchor="end"
            >
              {lasting.label}
            </text>
          )}
        </>
      )}
      {chart.now !== null && (
        <line class="chart__now" x1={x(chart.now)} x2={x(chart.now)} y1={top - 5} y2={base} />
      )}
      {expiry && <EndMark plot={plot} mark={expiry} words={null} />}
    </>
  );
}
