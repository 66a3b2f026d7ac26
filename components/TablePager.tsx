import type { TablePagerView } from '../utils/view/shapes';
import './TablePager.css';
import { PushButton } from './PushButton';

interface Props {
  count: string;
  pager: TablePagerView | null;
  onPage: (page: number) => void;
}

/** Which rows of all are in sight, and the way to the others. */
export function TablePager({ count, pager, onPage }: Props) {
  return (
    <div class="table-pager">
      <p class="table-pager__count" role="status">
        {count}
      </p>
      {pager && (
        <nav class="table-pager__buttons" aria-label={pager.label}>
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
