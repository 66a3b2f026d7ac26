import type { ListView } from '../../utils/view/dashboard/dashboard-shapes';
import { Card } from '../Card';
import { ChartTableView } from '../chart/ChartTableView';
import { Field } from '../Field';
import './ListCard.css';

interface Props {
  list: ListView;
  file: string;
  onSearch: (search: string) => void;
  onFile: () => void;
}

/** Rows to look through and to take along as a file. */
export function ListCard({ list, file, onSearch, onFile }: Props) {
  const { title, count, search, table, none, total } = list;
  return (
    <Card
      title={count}
      aside={
        search && (
          <div class="list-card__tools">
            <Field label={search.label} quiet>
              {({ id }) => (
                <input
                  class="control"
                  id={id}
                  type="search"
                  value={search.value}
                  placeholder={search.label}
                  onInput={(event) => onSearch(event.currentTarget.value)}
                />
              )}
            </Field>
            <button type="button" class="chart__deed" onClick={onFile}>
              {file}
            </button>
          </div>
        )
      }
    >
      {none ? (
        <p class="list-card__none">{none}</p>
      ) : (
        <div class="list-card__rows">
          <ChartTableView caption={title} table={table} />
        </div>
      )}
      {total && <p class="list-card__none">{total}</p>}
    </Card>
  );
}
