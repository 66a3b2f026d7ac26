import type { Action, AlertView } from '../utils/view/shapes';
import { AlertItem } from './AlertItem';
import './AlertList.css';

interface Props {
  alerts: AlertView[];
  label: string;
  onAction: (action: Action) => void;
}

/** Open alerts; three in sight, the rest by scrolling, so that the line's next step stays in reach. */
export function AlertList({ alerts, label, onAction }: Props) {
  return (
    <ul class={alerts.length > 3 ? 'alerts alerts--more' : 'alerts'} aria-label={label}>
      {alerts.map((alert) => (
        <AlertItem
          key={alert.id}
          alert={alert}
          onSeen={(id) => onAction({ do: 'read-alerts', alertIds: [id] })}
          onAction={onAction}
        />
      ))}
    </ul>
  );
}
