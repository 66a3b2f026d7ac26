import type { UsedByChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  chart: UsedByChart;
  plot: Plot;
}

/** A row's height, its bar's, and where its bar begins. */
export const ROW = 30;
const BAR = 14;
const NAMES = 150;
const FIGURES = 90;

/** Columns in the order of time. */
function Columns({ chart, plot }: Props) {
  const { x, y, base } = plot;
  const room = Math.abs(x(1) - x(0));
  const width = Math.max(2, Math.min(30, room * 0.62));
  const wide = Math.max(0, ...chart.bars.map(({ label }) => wordsWide(label)));
  const every = Math.max(chart.labelEvery, Math.ceil((wide + 6) / room));
  const said = chart.bars.filter(({ figure }) => figure !== '');
  const widest = Math.max(0, ...said.map(({ figure }) => wordsWide(figure) * 1.15));
  const figures = said.length === 1 || widest < room;
  return (
    <>
      {chart.bars.map(({ label, used, figure, running }, place) => (
        <g key={label}>
          {figures && (
            <text class="chart__figure" x={x(place)} y={y(used) - 8} text-anchor="middle">
              {figure}
            </text>
          )}
          <rect
            class={running ? 'chart__bar chart__bar--running' : 'chart__bar'}
            x={x(place) - width / 2}
            width={width}
            y={y(used)}
            height={base - y(used)}
          />
          {place % every === 0 && (
            <text class="chart__label" x={x(place)} y={base + 18} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      <line class="chart__base" x1={plot.start} x2={plot.end} y1={base} y2={base} />
    </>
  );
}

/** So much of a name as fits in front of its bar. */
function shortened(name: string): string {
  let text = name;
  while (wordsWide(text) > NAMES - 12) text = text.slice(0, -1);
  return text === name ? name : `${text.trimEnd()}…`;
}

/** Rows with the largest first; each says how much it is. */
function Rows({ chart, plot }: Props) {
  const forwards = plot.rightToLeft ? -1 : 1;
  const from = plot.rightToLeft ? plot.width : 0;
  const room = Math.max(1, plot.width - NAMES - FIGURES);
  return (
    <>
      {chart.bars.map(({ label, used, figure }, place) => {
        const top = place * ROW + 8;
        const length = (room * used) / chart.top;
        const start = from + NAMES * forwards;
        const end = start + length * forwards;
        return (
          <g key={`${place}/${label}`}>
            <text class="chart__label chart__label--strong" x={from} y={top + 12}>
              {shortened(label)}
            </text>
            <rect class="chart__bar" x={Math.min(start, end)} width={length} y={top} height={BAR} />
            <text class="chart__label" x={end + 8 * forwards} y={top + 12}>
              {figure}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Use told apart by something: by time in columns, by names in rows. */
export const UsedByPlot = (props: Props) =>
  props.chart.upright ? <Columns {...props} /> : <Rows {...props} />;
