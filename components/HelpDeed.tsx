import type { Action, Deed, Glyph } from '../utils/view/shapes';
import './HelpDeed.css';
import { Icon } from './Icon';

interface Props {
  deed: Deed & { glyph?: Glyph | null };
  onAction: (action: Action) => void;
}

/** A quiet button inside a text: underlined, with the glyph of what it does. */
export function HelpDeed({ deed, onAction }: Props) {
  return (
    <button type="button" class="help-deed" onClick={() => onAction(deed.action)}>
      {deed.glyph && <Icon name={deed.glyph} size={14} />}
      <span class="help-deed__label">{deed.label}</span>
    </button>
  );
}
