import type { Action, AlertView } from '../utils/view/shapes';
import './AlertList.css';
import { IconButton } from './IconButton';
import { Lamp } from './Lamp';

interface Props {
  alerts: AlertView[];
  label: string;
  onAction: (action: Action) => void;
}

/** Open alerts; three in sight, the rest by scrolling, so that the line's next step stays in reach. */
export function AlertList({ alerts, label, onAction }: Props) {
  return (
    <ul class={alerts.length > 3 ? 'alerts alerts--more' : 'alerts'} aria-label={label}>
      {alerts.map(({ id, lamp, title, detail, snooze, done }) => (
        <li key={id} class="alerts__alert">
          <Lamp lamp={lamp} compact />
          <p class="alerts__words">
            <strong class="alerts__title">{title}</strong>
            {detail && <span class="alerts__detail">{detail}</span>}
          </p>
          {snooze && (
            <IconButton
              glyph="clock"
              label={snooze.label}
              small
              onPress={() => onAction(snooze.action)}
            />
          )}
          <IconButton
            glyph="check"
            label={done.label}
            small
            onPress={() => onAction(done.action)}
          />
        </li>
      ))}
    </ul>
  );
}
