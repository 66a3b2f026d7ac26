import type { PlanPinsView } from '../utils/view/plan-table-shapes';
import type { Action } from '../utils/view/shapes';
import { Button } from './Button';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import './PlanTablePins.css';
import { ScrollRegion } from './ScrollRegion';

interface Props {
  view: PlanPinsView;
  onUnpin: (key: string) => void;
  onClear: () => void;
  onAction: (action: Action) => void;
}

/** A few plans side by side, fact by fact; what differs is marked, and said. */
export function PlanTablePins({ view, onUnpin, onClear, onAction }: Props) {
  return (
    <div class="plan-pins">
      <header class="plan-pins__head">
        <h3 class="plan-pins__title">{view.title}</h3>
        <p class="plan-pins__lead">{view.lead}</p>
        <button type="button" class="plan-pins__clear" onClick={onClear}>
          {view.clear}
        </button>
      </header>
      <ScrollRegion class="plan-pins__scroll" label={view.title}>
        <table class="plan-pins__table" aria-label={view.title}>
          <thead>
            <tr>
              <td />
              {view.plans.map(({ key, name, unpin, button }) => (
                <th key={key} scope="col">
                  <span class="plan-pins__plan">
                    <bdi>{name}</bdi>
                    <IconButton glyph="cross" small label={unpin} onPress={() => onUnpin(key)} />
                  </span>
                  {button && <Button button={button} onAction={onAction} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.facts.map(({ name, values, differs }) => (
              <tr key={name} class={differs ? 'plan-pins__differs' : undefined}>
                <th scope="row">
                  {name}
                  {differs && (
                    <span class="plan-pins__mark" role="img" aria-label={differs} title={differs}>
                      <Icon name="flag" size={10} />
                    </span>
                  )}
                </th>
                {values.map(({ key, value }) => (
                  <td key={key}>
                    <bdi>{value}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
