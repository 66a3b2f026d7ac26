import { Fragment } from 'preact';
import type { BarView } from '../utils/view/shapes';
import { Bar } from './Bar';
import './PaceBars.css';

interface Props {
  bars: BarView[];
}

const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth);

/** Data over time on one scale; both empty towards the start of the line. */
export function PaceBars({ bars }: Props) {
  return (
    <dl class="pace">
      {bars.map((bar, place) => (
        <Fragment key={bar.label}>
          {place > 0 && (
            <div class="pace__scale" aria-hidden="true">
              {TENTHS.map((tenth) => (
                <i key={tenth} class="pace__tick" />
              ))}
            </div>
          )}
          <div class="pace__row">
            <dt class="pace__label">{bar.label}</dt>
            <Bar bar={bar} size={place === 0 ? 'data' : 'time'} />
            <dd class="pace__value">
              <bdi>{bar.value}</bdi>
            </dd>
          </div>
        </Fragment>
      ))}
    </dl>
  );
}
