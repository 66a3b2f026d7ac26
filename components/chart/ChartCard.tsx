import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Axis, ChartView } from '../../utils/view/dashboard/chart-shapes';
import { Card } from '../Card';
import './ChartCard.css';
import { ChartTableView } from './ChartTableView';
import { Crosshair } from './Crosshair';
import type { Plot } from './plot';
import { plotOf } from './plot';
import { useRoom } from './use-room';

export interface ChartLabels {
  showTable: string;
  showChart: string;
  png: string;
  csv: string;
  /** Names the cross-hairs of a chart. */
  explore: string;
}

interface Props {
  chart: ChartView;
  labels: ChartLabels;
  /** What lies along the base, and the highest value. */
  x: Pick<Axis, 'from' | 'to'>;
  top: number;
  height: number;
  margin: { top: number; end: number; bottom: number; start: number };
  aside?: ComponentChildren;
  /** Below the drawing: a sentence that judges. */
  footnote?: string;
  /** Said instead of the drawing, where there is nothing to draw. */
  empty?: string;
  asTable: boolean;
  onTable: (asTable: boolean) => void;
  onPicture: (svg: SVGSVGElement) => void;
  onFile: () => void;
  draw: (plot: Plot) => ComponentChildren;
}

/** A chart with its title, its numbers as a table, and the ways to take it along. */
export function ChartCard({ chart, labels, x, top, height, margin, aside, ...rest }: Props) {
  const { footnote = '', empty = '', asTable, onTable, onPicture, onFile, draw } = rest;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { width, rightToLeft } = useRoom(frame);
  const plot = plotOf(x, top, { width, height, rightToLeft, margin });
  return (
    <Card
      title={chart.title}
      aside={
        <>
          {chart.note && <p class="chart__note">{chart.note}</p>}
          {aside}
        </>
      }
    >
      <div class="chart" ref={frame}>
        {empty !== '' ? (
          <p class="chart__empty">{empty}</p>
        ) : asTable ? (
          <ChartTableView caption={chart.title} table={chart.table} />
        ) : (
          <div class="chart__frame" style={{ '--chart-height': `${height}px` }}>
            <svg
              ref={svg}
              class="chart__svg"
              width={width}
              height={height}
              viewBox={`0 0 ${width} ${height}`}
              role="img"
              aria-label={chart.summary}
            >
              {draw(plot)}
            </svg>
            {chart.stops.length > 0 && (
              <Crosshair
                label={labels.explore}
                stops={chart.stops.map(({ at, value, text }) => ({
                  along: plot.along(at),
                  y: plot.y(value),
                  text,
                }))}
                width={width}
                top={plot.top}
                base={plot.base}
                rightToLeft={rightToLeft}
                below={chart.below ?? 1}
              />
            )}
          </div>
        )}
      </div>
      <footer class="chart__foot" hidden={empty !== ''}>
        {footnote && <p class="chart__footnote">{footnote}</p>}
        <button type="button" class="chart__deed" onClick={() => onTable(!asTable)}>
          {asTable ? labels.showChart : labels.showTable}
        </button>
        {!asTable && (
          <button
            type="button"
            class="chart__deed"
            onClick={() => {
              if (svg.current !== null) onPicture(svg.current);
            }}
          >
            {labels.png}
          </button>
        )}
        <button type="button" class="chart__deed" onClick={onFile}>
          {labels.csv}
        </button>
      </footer>
    </Card>
  );
}
