import type { WatchAction, WatchFieldsView } from '../utils/view/watch-shapes';
import './WatchFields.css';
import { WatchChoices } from './WatchChoices';

interface Props {
  view: WatchFieldsView;
  onAction: (action: WatchAction) => void;
}

/** Which value to point at, before the page comes to the front. */
export function WatchFields({ view, onAction }: Props) {
  return (
    <WatchChoices view={view} onAction={onAction}>
      {view.fields.map(({ key, label, action }) => (
        <li key={key}>
          <button type="button" class="watch-fields__field" onClick={() => onAction(action)}>
            {label}
          </button>
        </li>
      ))}
    </WatchChoices>
  );
}
