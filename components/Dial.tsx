import type { DialView } from '../utils/view/shapes';
import './Dial.css';
import { DialNeedle } from './DialNeedle';
import { angleOf, arcPath, clampShare, pointAt, ticks } from './dial-geometry';

interface Props {
  dial: DialView;
}

const ARC = 43.5;
const RESERVE = 38;
const TICK = { long: 56.8, middle: 53.8, short: 52.2 };
const TICK_FROM = 49.2;
const WHOLE = arcPath(0, 1, ARC);

/** What is left as an arc and a needle, against an even pace (the bug) and the reserve. */
export function Dial({ dial }: Props) {
  const { mode, share } = dial;
  const known = share !== null && mode !== 'unknown' && mode !== 'unlimited';
  const left = mode === 'unlimited' ? 1 : mode === 'empty' ? 0 : known ? clampShare(share) : 0;
  const needle = known || mode === 'empty';
  const className = `dial dial--${mode}${dial.signal ? ' dial--signal' : ''}${needle || mode === 'unlimited' ? '' : ' dial--blank'}`;
  return (
    <svg class={className} viewBox="-66 -67 132 110" role="img" aria-label={dial.label}>
      {ticks.map((tick) => {
        const from = pointAt(tick.share, TICK_FROM);
        const to = pointAt(tick.share, TICK[tick.length]);
        return (
          <line
            key={tick.share}
            class={`dial__tick dial__tick--${tick.length}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
      <path class="dial__track" d={WHOLE} />
      {mode === 'old' ? (
        <path class="dial__arc dial__arc--old" d={arcPath(0, left, ARC)} />
      ) : mode === 'waiting' && !known ? (
        <path class="dial__arc dial__arc--segments" d={WHOLE} pathLength={90} />
      ) : (
        <path
          class="dial__arc"
          d={WHOLE}
          pathLength={1}
          style={{ strokeDasharray: `${left} 2`, visibility: left > 0 ? 'visible' : 'hidden' }}
        />
      )}
      {needle && dial.reserve > 0 && (
        <path class="dial__reserve" d={arcPath(0, dial.reserve, RESERVE)} />
      )}
      {needle && dial.evenPace !== null && (
        <path
          class="dial__bug"
          d="M0-58.2-4.1-64.5h8.2z"
          transform={`rotate(${angleOf(dial.evenPace)})`}
        />
      )}
      {needle && <DialNeedle share={left} old={mode === 'old'} />}
      {mode === 'unlimited' && (
        <path
          class="dial__infinity"
          d="M0 0C-1.9-2.7-3.1-3.7-4.9-3.7a3.7 3.7 0 0 0 0 7.4C-3.1 3.7-1.9 2.7 0 0S3.1-3.7 4.9-3.7a3.7 3.7 0 0 1 0 7.4C3.1 3.7 1.9 2.7 0 0"
        />
      )}
      {!needle && mode !== 'unlimited' && <path class="dial__dash" d="M-9 0H9" />}
      {dial.to !== '' && mode !== 'unlimited' && (
        <>
          <text class="dial__end" x="-40.5" y="38.5">
            {dial.from}
          </text>
          <text class="dial__end" x="40.5" y="38.5">
            {dial.to}
          </text>
        </>
      )}
    </svg>
  );
}
