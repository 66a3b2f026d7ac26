import type { DataLeftChart } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';
import { wordsWide } from './words-wide';

interface Props {
  plot: Plot;
  now: NonNullable<DataLeftChart['now']>;
  /** Where its words stand. */
  words: number;
  tone: 'ink' | 'signal';
}

/** Now, with what is left. */
export function NowMark({ plot, now, words, tone }: Props) {
  const x = plot.x(now.at);
  // At the very beginning there is no room before it.
  const before = plot.along(now.at) > wordsWide(now.label) + 12;
  const aside = (plot.rightToLeft ? -6 : 6) * (before ? -1 : 1);
  return (
    <>
      <line class="chart__now" x1={x} x2={x} y1={words - 10} y2={plot.base} />
      <text class="chart__say" x={x + aside} y={words} text-anchor={before ? 'end' : 'start'}>
        {now.label}
      </text>
      {now.left !== null && (
        <circle class={`chart__last chart__last--${tone}`} cx={x} cy={plot.y(now.left)} r={4} />
      )}
    </>
  );
}
