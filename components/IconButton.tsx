import { Icon, type IconName } from './Icon';
import './IconButton.css';

interface Props {
  glyph: IconName;
  label: string;
  small?: boolean;
  onPress: () => void;
}

export function IconButton({ glyph, label, small = false, onPress }: Props) {
  return (
    <button
      type="button"
      class={small ? 'icon-button icon-button--small' : 'icon-button'}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={glyph} size={small ? 14 : 16} />
    </button>
  );
}
