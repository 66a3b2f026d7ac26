import type { PopupView } from '../utils/view/shapes';
import './LineList.css';
import { LineRow } from './LineRow';
import { SearchField } from './SearchField';

interface Props {
  list: Pick<PopupView, 'rows' | 'dense' | 'folded' | 'search'>;
  label: string;
  onOpen: (lineKey: string) => void;
  onFind: (text: string) => void;
  onUnfold: () => void;
}

export function LineList({ list, label, onOpen, onFind, onUnfold }: Props) {
  const { rows, dense, folded, search } = list;
  return (
    <nav class={dense ? 'lines lines--dense' : 'lines'} aria-label={label}>
      {search && (
        <div class="lines__search">
          <SearchField label={search.label} value={search.text} onInput={onFind} />
        </div>
      )}
      <ul class="lines__rows">
        {rows.map((row) => (
          <LineRow key={row.lineKey} row={row} dense={dense} onOpen={() => onOpen(row.lineKey)} />
        ))}
      </ul>
      {search && (
        <p class="lines__none" role="status">
          {search.none}
        </p>
      )}
      {folded && (
        <p class="lines__fold">
          {folded.summary}
          <button type="button" class="lines__show" onClick={onUnfold}>
            {folded.show}
          </button>
        </p>
      )}
    </nav>
  );
}
