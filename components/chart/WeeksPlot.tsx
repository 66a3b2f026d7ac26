import type { WeeksChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  chart: WeeksChart;
  plot: Plot;
}

/** Between two days, and between the days and the bars beside them. */
const GAP = 3;
const ASIDE = 20;
const BAR = 10;
/** The smallest square that is still one. */
const LEAST = 2;

/** Where the calendar ends and the bars begin: its last column in a scale of as many. */
export const weeksAcross = ({ weeks }: WeeksChart): number => Math.max(30, weeks.length + 12);

/** A calendar of squares: the larger, the more was used that day; a day of which nothing is known has none. */
function Days({ chart, plot }: Props) {
  const { x, y } = plot;
  const room = Math.min(Math.abs(x(1) - x(0)), y(0) - y(1)) - GAP;
  return (
    <>
      {chart.weeks.map(({ date, used }, week) =>
        used.map((bytes, day) => {
          const [middle, level] = [x(week + 0.5), y(6.5 - day)];
          if (bytes === null) return null;
          const side = Math.max(LEAST, room * Math.sqrt(bytes / chart.most));
          const isToday = chart.today.week === week && chart.today.day === day;
          return (
            <g key={`${date} ${day}`}>
              <rect
                class={isToday ? 'chart__day chart__day--today' : 'chart__day'}
                x={middle - room / 2}
                y={level - room / 2}
                width={room}
                height={room}
              />
              <rect
                class={isToday ? 'chart__bar chart__bar--running' : 'chart__bar'}
                x={middle - side / 2}
                y={level - side / 2}
                width={side}
                height={side}
              />
            </g>
          );
        }),
      )}
    </>
  );
}

/** What a Monday takes, and every other day. */
function Usual({ chart, plot }: Props) {
  const { x, y, top, end } = plot;
  const forwards = plot.rightToLeft ? -1 : 1;
  const from = x(chart.weeks.length) + ASIDE * forwards;
  const figures = Math.max(...chart.weekdays.map(({ figure }) => wordsWide(figure)));
  const room = Math.max(0, Math.abs(end - from) - figures - 8);
  const largest = Math.max(1, ...chart.weekdays.map(({ mean }) => mean ?? 0));
  return (
    <>
      <text class="chart__label" x={from} y={top - 8} text-anchor="start">
        {chart.usualLabel}
      </text>
      {chart.weekdays.map(({ label, mean, figure }, day) => {
        const length = (room * (mean ?? 0)) / largest;
        const level = y(6.5 - day);
        return (
          <g key={label}>
            <rect
              class="chart__bar"
              x={Math.min(from, from + length * forwards)}
              y={level - BAR / 2}
              width={length}
              height={BAR}
            />
            <text class="chart__label" x={from + (length + 8) * forwards} y={level + 4}>
              {figure}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Weeks side by side, the first day of each on top, under the months that they begin in. */
export function WeeksPlot({ chart, plot }: Props) {
  const { x, y, start, top } = plot;
  const before = plot.rightToLeft ? 8 : -8;
  // Of two months too near to each other the later one is named: it is longer.
  let free = plot.along(chart.weeks.length) + ASIDE;
  const months = chart.weeks
    .map(({ date, label }, week) => ({ date, label, week }))
    .filter(({ label }) => label !== '')
    .reverse()
    .filter(({ label, week }) => {
      const along = plot.along(week);
      if (along + wordsWide(label) + 8 > free) return false;
      free = along;
      return true;
    });
  return (
    <>
      {chart.weekdays.map(({ label }, day) => (
        <text
          key={label}
          class="chart__label"
          x={start + before}
          y={y(6.5 - day) + 4}
          text-anchor="end"
        >
          {label}
        </text>
      ))}
      {months.map(({ date, label, week }) => (
        <text key={date} class="chart__label" x={x(week)} y={top - 8} text-anchor="start">
          {label}
        </text>
      ))}
      <Days chart={chart} plot={plot} />
      <Usual chart={chart} plot={plot} />
    </>
  );
}
