import type { PlanView } from '../utils/view/plan-shapes';
import './PlanList.css';
import { PlanRow } from './PlanRow';

interface Props {
  plans: PlanView[];
  chosenId: string | null;
  label: string;
  onChoose: (planId: string) => void;
}

export function PlanList({ plans, chosenId, label, onChoose }: Props) {
  return (
    <div class="plan-list" role="radiogroup" aria-label={label}>
      {plans.map((plan) => (
        <PlanRow
          key={plan.id}
          plan={plan}
          chosen={plan.id === chosenId}
          group="plan"
          onChoose={() => onChoose(plan.id)}
        />
      ))}
    </div>
  );
}
