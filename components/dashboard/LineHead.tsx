import { Printer } from 'lucide';
import type { Action, LineCardView } from '../../utils/view/shapes';
import { Button } from '../Button';
import { IconButton } from '../IconButton';
import { Lamp } from '../Lamp';
import { LineReading } from '../LineReading';
import './LineHead.css';

interface Props {
  line: LineCardView;
  print: { label: string; onPress: () => void };
  onAction: (action: Action) => void;
}

/** Which line it is, how old what is said of it, and the next step. */
export function LineHead({ line, print, onAction }: Props) {
  const { name, subtitle, lamp, measured, refresh, primary, secondary } = line;
  return (
    <header class="line-head">
      <div class="line-head__words">
        <h1 class="line-head__name">
          {name}
          {lamp && <Lamp lamp={lamp} />}
        </h1>
        <div class="line-head__facts">
          {subtitle && <p>{subtitle}</p>}
          <LineReading measured={measured} refresh={refresh} onAction={onAction} />
        </div>
      </div>
      <div class="line-head__actions">
        <IconButton glyph={Printer} {...print} />
        {secondary && <Button button={secondary} onAction={onAction} />}
        {primary && <Button button={primary} onAction={onAction} />}
      </div>
    </header>
  );
}
