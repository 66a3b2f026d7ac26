import { line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { DataLeftChart } from '../../utils/view/dashboard/chart-shapes';
import { Axes } from './Axes';
import { EndMark } from './EndMark';
import { EvenPace } from './EvenPace';
import { gapLabels } from './gap-labels';
import { Hatch } from './Hatch';
import { NowMark } from './NowMark';
import type { Plot } from './plot';
import { WithoutData } from './WithoutData';
import { wordsWide } from './words-wide';

interface Props {
  chart: DataLeftChart;
  plot: Plot;
}

/** Readings are points, gaps dashed and named, what may come a band, the end the heaviest line. */
export function DataLeftPlot({ chart, plot }: Props) {
  const hatch = useId();
  const { x, y, start, end, top } = plot;
  const { forecast, without, evenPace, alert, now, expiry } = chart;
  const path = line<[number, number]>(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  const draw = (places: [number, number][]): string => path(places) ?? '';
  const tone = chart.signal ? 'signal' : 'ink';
  const nowAlong = now && plot.along(now.at);
  // Words stand above the plot, before their line; where two would meet, on two lines.
  const [row, upper] = [top - 10, top - 28];
  const meet =
    expiry !== null &&
    nowAlong !== null &&
    plot.along(expiry.at) - nowAlong < wordsWide(expiry.label) + 24;
  return (
    <>
      <defs>
        <Hatch id={hatch} tone="signal" />
      </defs>
      <Axes plot={plot} x={chart.x} y={chart.y} unit={chart.unit} />
      {evenPace && <EvenPace plot={plot} pace={evenPace} nowAlong={nowAlong} />}
      {alert && (
        <>
          <line class="chart__alert" x1={start} x2={end} y1={y(alert.value)} y2={y(alert.value)} />
          <text
            class="chart__label chart__label--signal"
            x={start + (plot.rightToLeft ? -6 : 6)}
            y={y(alert.value) - 6}
            text-anchor="start"
          >
            {alert.label}
          </text>
        </>
      )}
      {forecast && (
        <path
          class={`chart__band chart__band--${tone}`}
          d={`${draw([...forecast.low, ...[...forecast.high].reverse()])}Z`}
        />
      )}
      {without && <WithoutData plot={plot} days={without} hatch={hatch} />}
      {forecast && <path class={`chart__ahead chart__ahead--${tone}`} d={draw(forecast.middle)} />}
      {chart.gaps.map(({ from, to }) => (
        <path key={from[0]} class="chart__gap" d={draw([from, to])} />
      ))}
      {chart.rises.map(({ from, to }) => (
        <path key={from[0]} class="chart__rise" d={draw([from, to])} />
      ))}
      {chart.pieces.map((piece) => (
        <path key={piece[0]?.[0]} class="chart__seen" d={draw(piece)} />
      ))}
      {chart.dots.map(([at, value]) => (
        <circle key={at} class="chart__dot" cx={x(at)} cy={y(value)} r={2.25} />
      ))}
      {gapLabels(chart.gaps, evenPace, plot).map(({ label, x: at, y: beside, anchor }) => (
        <text key={label} class="chart__label" x={at} y={beside} text-anchor={anchor}>
          {label}
        </text>
      ))}
      {now && <NowMark plot={plot} now={now} words={row} tone={tone} />}
      {expiry && <EndMark plot={plot} mark={expiry} words={meet ? upper : row} />}
    </>
  );
}
