import type { PlanView } from '../utils/view/plan-shapes';
import type { Action } from '../utils/view/shapes';
import './PlanList.css';
import { PlanRow } from './PlanRow';

interface Props {
  plans: PlanView[];
  chosenId: string | null;
  label: string;
  onChoose: (planId: string) => void;
  onAction: (action: Action) => void;
}

export function PlanList({ plans, chosenId, label, onChoose, onAction }: Props) {
  return (
    <div class="plan-list" role="radiogroup" aria-label={label}>
      {plans.map((plan) => (
        <PlanRow
          key={plan.id}
          plan={plan}
          chosen={plan.id === chosenId}
          group="plan"
          onChoose={() => onChoose(plan.id)}
          onAction={onAction}
        />
      ))}
    </div>
  );
}
