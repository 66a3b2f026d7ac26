import type { LampView } from '../utils/view/shapes';
import { Icon } from './Icon';
import './Lamp.css';

interface Props {
  lamp: LampView;
  /** The glyph alone, where the words stand beside it; the word stays for those who listen. */
  compact?: boolean;
}

export function Lamp({ lamp, compact = false }: Props) {
  if (compact) {
    return (
      <span
        class={`lamp lamp--${lamp.tone} lamp--compact`}
        role="img"
        aria-label={lamp.word}
        title={lamp.word}
      >
        <Icon name={lamp.glyph} size={12} />
      </span>
    );
  }
  return (
    <span class={`lamp lamp--${lamp.tone}`}>
      <Icon name={lamp.glyph} size={12} />
      {lamp.word}
    </span>
  );
}
