import { useId } from 'preact/hooks';
import type { WatchAction, WatchPanelView } from '../utils/view/watch-shapes';
import { Segmented } from './Segmented';
import './WatchSettings.css';

interface Props extends Pick<WatchPanelView, 'gigabyte' | 'name'> {
  onAction: (action: WatchAction) => void;
}

/** What the page itself cannot say: what the user calls it, and how it counts. */
export function WatchSettings({ gigabyte, name, onAction }: Props) {
  const field = useId();
  return (
    <div class="watch-settings">
      <div class="watch-settings__row">
        <span aria-hidden="true">{gigabyte.label}</span>
        <Segmented
          label={gigabyte.label}
          value={gigabyte.value}
          choices={gigabyte.choices}
          onChange={(value) => onAction({ do: 'gigabyte', value })}
        />
      </div>
      <div class="watch-settings__row">
        <label for={field}>{name.label}</label>
        <input
          id={field}
          class="watch-settings__name"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={80}
          value={name.value}
          onInput={({ currentTarget }) => onAction({ do: 'name', name: currentTarget.value })}
        />
      </div>
    </div>
  );
}
