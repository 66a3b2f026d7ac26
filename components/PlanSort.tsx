import type { Choice } from '../utils/view/shapes';
import { Icon } from './Icon';
import './PlanSort.css';

interface Props {
  label: string;
  sorts: Choice[];
  sort: string;
  onSort: (sort: string) => void;
}

export function PlanSort({ label, sorts, sort, onSort }: Props) {
  if (sorts.length < 2) return null;
  return (
    <span class="plan-sort">
      <select
        class="plan-sort__select"
        aria-label={label}
        title={label}
        value={sort}
        onChange={(event) => onSort(event.currentTarget.value)}
      >
        {sorts.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={12} />
    </span>
  );
}
