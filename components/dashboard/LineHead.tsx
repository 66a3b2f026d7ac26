import type { Action, LineCardView } from '../../utils/view/shapes';
import { Button } from '../Button';
import { Lamp } from '../Lamp';
import { LineReading } from '../LineReading';
import './LineHead.css';

interface Props {
  line: LineCardView;
  onAction: (action: Action) => void;
}

/** Which line it is, how old what is said of it, and the next step. */
export function LineHead({ line, onAction }: Props) {
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
      {(primary || secondary) && (
        <div class="line-head__actions">
          {secondary && <Button button={secondary} onAction={onAction} />}
          {primary && <Button button={primary} onAction={onAction} />}
        </div>
      )}
    </header>
  );
}
