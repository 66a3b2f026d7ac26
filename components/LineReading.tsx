import type { Action, LineCardView } from '../utils/view/shapes';
import { Icon } from './Icon';
import './LineReading.css';

interface Props {
  measured: string;
  refresh: LineCardView['refresh'];
  onAction: (action: Action) => void;
}

/** How old the reading is, and the way to a newer one. */
export function LineReading({ measured, refresh, onAction }: Props) {
  return (
    <div class="reading">
      <p class="reading__measured">{measured}</p>
      {refresh && (
        <button
          type="button"
          class={refresh.busy ? 'reading__refresh reading__refresh--busy' : 'reading__refresh'}
          // Not disabled: a busy button keeps the focus.
          aria-disabled={refresh.busy}
          onClick={() => {
            if (!refresh.busy) onAction(refresh.action);
          }}
        >
          <Icon name="refresh" size={14} />
          {refresh.label}
        </button>
      )}
    </div>
  );
}
