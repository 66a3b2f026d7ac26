import { useRef } from 'preact/hooks';
import type { Action, PopupView } from '../utils/view/shapes';
import './base.css';
import { LineCard } from './LineCard';
import { LineList } from './LineList';
import { Notice } from './Notice';
import './Popup.css';
import './PopupSize.css';
import { PopupHeader } from './PopupHeader';

/** What few popups show; loaded where one does. */
export interface PopupParts {
  AlertList: typeof import('./AlertList').AlertList;
  FirstRun: typeof import('./FirstRun').FirstRun;
}

interface Props {
  view: PopupView;
  /** Null where the view has neither alerts nor a first run. */
  parts: PopupParts | null;
  onFind: (text: string) => void;
  onUnfold: () => void;
  onAction: (action: Action) => void;
}

export function Popup({ view, parts, onFind, onUnfold, onAction }: Props) {
  const { alerts, open, rows, folded, search, firstRun, labels } = view;
  const pressed = useRef<string | null>(null);
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
      {parts && alerts.length > 0 && (
        <parts.AlertList alerts={alerts} label={labels.alerts} onAction={onAction} />
      )}
      {parts && firstRun && <parts.FirstRun firstRun={firstRun} onAction={onAction} />}
      {open && (
        <LineCard
          key={open.lineKey}
          line={open}
          takesFocus={pressed.current === open.lineKey}
          onAction={onAction}
        />
      )}
      {(rows.length > 0 || folded || search) && (
        <LineList
          list={view}
          label={labels.lines}
          onFind={onFind}
          onUnfold={onUnfold}
          onOpen={(lineKey) => {
            pressed.current = lineKey;
            onAction({ do: 'show-line', lineKey });
          }}
        />
      )}
    </main>
  );
}
