import { useState } from 'preact/hooks';
import type { LineRowView } from '../utils/view/shapes';
import './LineList.css';
import { LineRow } from './LineRow';

/** Calm lines out of sight until asked for. */
export interface FoldedLines {
  rows: LineRowView[];
  /** `16 more lines need nothing`. */
  summary: string;
  show: string;
}

interface Props {
  rows: LineRowView[];
  label: string;
  dense: boolean;
  folded?: FoldedLines | null;
  onOpen: (lineKey: string) => void;
}

export function LineList({ rows, label, dense, folded = null, onOpen }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const shown = folded && unfolded ? [...rows, ...folded.rows] : rows;
  return (
    <nav class={dense ? 'lines lines--dense' : 'lines'} aria-label={label}>
      <ul class="lines__rows">
        {shown.map((row) => (
          <LineRow key={row.lineKey} row={row} dense={dense} onOpen={() => onOpen(row.lineKey)} />
        ))}
      </ul>
      {folded && folded.rows.length > 0 && !unfolded && (
        <p class="lines__fold">
          {folded.summary}
          <button type="button" class="lines__show" onClick={() => setUnfolded(true)}>
            {folded.show}
          </button>
        </p>
      )}
    </nav>
  );
}
