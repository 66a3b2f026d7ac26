import type { PopupView } from '../utils/view/shapes';
import { IconButton } from './IconButton';
import './PopupHeader.css';

interface Props {
  header: PopupView['header'];
  labels: PopupView['labels'];
  onHistory: () => void;
  onAdd: () => void;
  onSettings: () => void;
}

export function PopupHeader({ header, labels, onHistory, onAdd, onSettings }: Props) {
  return (
    <header class="popup-header">
      <h1 class="popup-header__words">
        <span class="popup-header__title">{header.title}</span>
        {header.detail && <span class="popup-header__detail"> {header.detail}</span>}
      </h1>
      {labels.history && <IconButton glyph="chart" label={labels.history} onPress={onHistory} />}
      <IconButton glyph="plus" label={labels.add} onPress={onAdd} />
      <IconButton glyph="sliders" label={labels.settings} onPress={onSettings} />
    </header>
  );
}
