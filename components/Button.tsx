import type { Action, ButtonView } from '../utils/view/shapes';
import { PushButton } from './PushButton';

interface Props {
  button: ButtonView;
  grow?: boolean;
  onAction: (action: Action) => void;
}

export function Button({ button, grow = false, onAction }: Props) {
  const { kind, label, detail, glyph, action } = button;
  return (
    <PushButton
      kind={kind}
      label={label}
      detail={detail}
      glyph={glyph}
      grow={grow}
      onPress={() => onAction(action)}
    />
  );
}
