import type { AddLineView, WatchAction } from '../utils/view/watch-shapes';
import './AddLine.css';
import { Icon } from './Icon';
import { WatchChoices } from './WatchChoices';

interface Props {
  view: AddLineView;
  onAction: (action: WatchAction) => void;
}

/** The ways to a new line: watch the page underneath, or connect with a token. */
export function AddLine({ view, onAction }: Props) {
  return (
    <WatchChoices view={view} onAction={onAction}>
      {view.ways.map(({ key, glyph, title, text, disabled, action }) => (
        <li key={key}>
          <button
            type="button"
            class="add-line__way"
            aria-disabled={disabled}
            onClick={() => !disabled && onAction(action)}
          >
            <Icon name={glyph} />
            <span class="add-line__words">
              <span class="add-line__title">{title}</span>
              <span class="add-line__text">{text}</span>
            </span>
            {!disabled && <Icon name="forward" />}
          </button>
        </li>
      ))}
    </WatchChoices>
  );
}
