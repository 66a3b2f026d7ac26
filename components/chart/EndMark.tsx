import type { Mark } from '../../utils/view/dashboard/chart-shapes';
import type { Plot } from './plot';

interface Props {
  plot: Plot;
  mark: Mark;
  /** Where its words stand; null: without words. */
  words: number | null;
}

/** The end of the plan: the heaviest vertical of a chart, with a flag. */
export function EndMark({ plot, mark, words }: Props) {
  const x = plot.x(mark.at);
  const { top, base } = plot;
  const towards = plot.rightToLeft ? 1 : -1;
  const head = words === null ? top - 5 : words - 10;
  const flag = `M${x} ${head}h${10 * towards}l${-3 * towards} 4.5 ${3 * towards} 4.5H${x}z`;
  return (
    <g>
      <line class="chart__end" x1={x} x2={x} y1={head} y2={base} />
      <path class="chart__flag" d={flag} />
      {words !== null && (
        <text class="chart__say" x={x + 16 * towards} y={words} text-anchor="end">
          {mark.label}
        </text>
      )}
    </g>
  );
}
