import { Lock } from 'lucide';
import type { WatchAction, WatchPanelView } from '../utils/view/watch-shapes';
import { Icon } from './Icon';
import { Notice } from './Notice';
import { PushButton } from './PushButton';
import { RichText } from './RichText';
import { WatchCorrect } from './WatchCorrect';
import { WatchFrame } from './WatchFrame';
import './WatchPanel.css';
import { WatchRows } from './WatchRows';
import { WatchSettings } from './WatchSettings';

interface Props {
  view: WatchPanelView;
  onAction: (action: WatchAction) => void;
}

/** What was found on the page underneath, for the user to confirm or to correct. */
export function WatchPanel({ view, onAction }: Props) {
  const footer = (
    <>
      <p class="watch-panel__permission">
        <Icon name={Lock} />
        <span>
          <RichText text={view.permission} />
        </span>
      </p>
      <div class="watch-panel__actions">
        <PushButton
          kind="ink"
          label={view.confirm.label}
          disabled={view.confirm.disabled}
          grow
          onPress={() => onAction({ do: 'confirm' })}
        />
        <WatchCorrect label={view.correct} onPress={() => onAction({ do: 'correct' })} />
      </div>
    </>
  );
  return (
    <WatchFrame
      title={view.title}
      close={view.close}
      onLeave={() => onAction({ do: 'close' })}
      footer={footer}
    >
      {view.trouble && (
        <div class="watch-panel__trouble">
          <Notice text={view.trouble} />
        </div>
      )}
      <WatchRows
        rows={view.rows}
        label={view.rowsLabel}
        language={view.pageLanguage}
        onAction={onAction}
      />
      <WatchSettings name={view.name} gigabyte={view.gigabyte} onAction={onAction} />
      {view.notes && <p class="watch-panel__notes">{view.notes}</p>}
    </WatchFrame>
  );
}
