import type { BarView } from '../utils/view/shapes';
import './Bar.css';

interface Props {
  bar: BarView;
  size: 'data' | 'time' | 'row-data' | 'row-time';
}

const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** One track. The words beside it say the same, so it is silent. */
export function Bar({ bar, size }: Props) {
  const share = bar.tone === 'unknown' ? null : bar.share;
  return (
    <span class={`bar bar--${size} bar--${bar.tone}`} aria-hidden="true">
      {share !== null && <span class="bar__left" style={{ inlineSize: percent(share) }} />}
      {share !== null && bar.missing > 0 && (
        <span
          class="bar__missing"
          style={{ insetInlineStart: percent(share), inlineSize: percent(bar.missing) }}
        />
      )}
    </span>
  );
}
