import { Bell } from 'lucide';
import type { PlanView } from '../utils/view/plan-shapes';
import type { Action } from '../utils/view/shapes';
import { Icon } from './Icon';
import './PlanMark.css';

interface Props {
  watch: NonNullable<PlanView['watch']>;
  /** The plan's name: there is one mark for each. */
  plan: string;
  onAction: (action: Action) => void;
}

/** A bell at a plan; filled where a lower price will be told. */
export function PlanMark({ watch, plan, onAction }: Props) {
  const { label, watched, action } = watch;
  if (action === null) {
    return (
      <span class="plan-mark plan-mark--on" role="img" aria-label={label} title={label}>
        <Icon name={Bell} size={14} />
      </span>
    );
  }
  return (
    <button
      type="button"
      class={watched ? 'plan-mark plan-mark--on' : 'plan-mark'}
      aria-label={`${label}: ${plan}`}
      aria-pressed={watched}
      title={label}
      onClick={() => onAction(action)}
    >
      <Icon name={Bell} size={14} />
    </button>
  );
}
