import { Icon, type IconName } from './Icon';
import './Notice.css';

interface Props {
  text: string;
  /** `caution` is announced at once and stands on the wash. */
  tone?: 'caution' | 'quiet';
  glyph?: IconName;
}

export function Notice({ text, tone = 'caution', glyph = 'flag' }: Props) {
  return (
    <p class={`notice notice--${tone}`} role={tone === 'caution' ? 'alert' : 'status'}>
      <Icon name={glyph} />
      <span>{text}</span>
    </p>
  );
}
