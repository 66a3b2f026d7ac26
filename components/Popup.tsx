import type { Action, PopupView } from '../utils/view/shapes';
import { AlertList } from './AlertList';
import './base.css';
import { FirstRun } from './FirstRun';
import { LineCard } from './LineCard';
import { type FoldedLines, LineList } from './LineList';
import { Notice } from './Notice';
import './Popup.css';
import { PopupHeader } from './PopupHeader';

interface Props {
  view: PopupView;
  folded?: FoldedLines | null;
  onAction: (action: Action) => void;
}

/** From so many lines on, rows are dense. */
const MANY = 6;

export function Popup({ view, folded = null, onAction }: Props) {
  const { alerts, open, rows, firstRun, labels } = view;
  const lines = rows.length + (folded?.rows.length ?? 0) + (open ? 1 : 0);
  const options = (section: string) => onAction({ do: 'open-options', section });
  return (
    <main class="popup">
      <PopupHeader
        header={view.header}
        labels={labels}
        onHistory={() => {
          if (open !== null) onAction({ do: 'open-dashboard', lineKey: open.lineKey });
        }}
        onAdd={() => options('connections/add')}
        onSettings={() => options('connections')}
      />
      {view.trouble && (
        <div class="popup__trouble">
          <Notice text={view.trouble} />
        </div>
      )}
      {alerts.length > 0 && <AlertList alerts={alerts} label={labels.alerts} onAction={onAction} />}
      {firstRun && <FirstRun firstRun={firstRun} onAction={onAction} />}
      {open && <LineCard key={open.lineKey} line={open} onAction={onAction} />}
      {(rows.length > 0 || folded) && (
        <LineList
          rows={rows}
          label={labels.lines}
          dense={lines >= MANY}
          folded={folded}
          onOpen={(lineKey) => onAction({ do: 'show-line', lineKey })}
        />
      )}
    </main>
  );
}
