import { Icon, type IconName } from './Icon';
import './PushButton.css';

export interface PushButtonProps {
  kind: 'signal' | 'ink' | 'outline';
  label: string;
  /** The lighter second part of the label. */
  detail?: string;
  glyph?: IconName | null;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** Takes the width that is left. */
  grow?: boolean;
  onPress?: () => void;
}

export function PushButton({ kind, label, detail = '', glyph = null, ...more }: PushButtonProps) {
  const { type = 'button', disabled = false, grow = false, onPress } = more;
  return (
    <button
      type={type}
      class={`button button--${kind}${grow ? ' button--grow' : ''}`}
      disabled={disabled}
      onClick={onPress}
    >
      {glyph && <Icon name={glyph} />}
      <span class="button__words">
        <span class="button__label">{label}</span>
        {detail && (
          <>
            {' '}
            <bdi class="button__detail">{detail}</bdi>
          </>
        )}
      </span>
    </button>
  );
}
