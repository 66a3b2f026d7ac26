import type { PlanTableView } from '../utils/view/plan-table-shapes';
import './PlanPager.css';
import { PushButton } from './PushButton';

interface Props {
  count: string;
  pager: PlanTableView['pager'];
  onPage: (page: number) => void;
}

/** Which rows of all are in sight, and the way to the others. */
export function PlanPager({ count, pager, onPage }: Props) {
  return (
    <div class="plan-pager">
      <p class="plan-pager__count" role="status">
        {count}
      </p>
      {pager && (
        <nav class="plan-pager__buttons" aria-label={pager.label}>
          <PushButton
            kind="outline"
            label={pager.previous}
            disabled={pager.page === 0}
            onPress={() => onPage(pager.page - 1)}
          />
          <PushButton
            kind="outline"
            label={pager.next}
            disabled={pager.page === pager.last}
            onPress={() => onPage(pager.page + 1)}
          />
        </nav>
      )}
    </div>
  );
}
