import type { AlertRowView } from '../../utils/view/dashboard/dashboard-shapes';
import type { Action } from '../../utils/view/shapes';
import { Lamp } from '../Lamp';
import { MenuButton } from '../MenuButton';
import { PushButton } from '../PushButton';

interface Props {
  row: AlertRowView;
  onAction: (action: Action) => void;
}

export function AlertRow({ row, onAction }: Props) {
  const { lamp, title, detail, over, snooze, done } = row;
  return (
    <li class={over ? 'alert-row alert-row--over' : 'alert-row'}>
      <span class="alert-row__lamp">
        <Lamp lamp={lamp} />
      </span>
      <p class="alert-row__words">
        <strong class="alert-row__title">{title}</strong>
        <span class="alert-row__detail">{detail}</span>
      </p>
      {(snooze || done) && (
        <span class="alert-row__deeds">
          {snooze && (
            <MenuButton
              glyph="clock"
              label={snooze.label}
              items={snooze.choices.map(({ label, action }) => ({
                label,
                onPress: () => onAction(action),
              }))}
            />
          )}
          {done && (
            <PushButton kind="outline" label={done.label} onPress={() => onAction(done.action)} />
          )}
        </span>
      )}
    </li>
  );
}
