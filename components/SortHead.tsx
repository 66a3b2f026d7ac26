import type { SortColumnView } from '../utils/view/shapes';
import { Icon } from './Icon';
import './SortHead.css';

interface Props {
  column: Pick<SortColumnView, 'label' | 'sorted'>;
  class?: string | undefined;
  onSort: () => void;
}

/** Names a column of a table, and sorts by it; once more, the other way round. */
export function SortHead({ column: { label, sorted }, class: className, onSort }: Props) {
  return (
    <th scope="col" aria-sort={sorted === 'none' ? undefined : sorted} class={className}>
      <button type="button" class={`sort-head sort-head--${sorted}`} onClick={onSort}>
        {label}
        {sorted !== 'none' && <Icon name="chevron" size={10} />}
      </button>
    </th>
  );
}
