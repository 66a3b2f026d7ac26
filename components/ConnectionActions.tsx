import { Trash } from 'lucide';
import './ConnectionActions.css';
import { Icon } from './Icon';
import { PushButton } from './PushButton';

export interface ConnectionActionsProps {
  /** `Reading…` while a test or a save runs; empty otherwise. */
  busy: string;
  found: boolean;
  test: string;
  save: string;
  onTest: () => void;
  onSave: () => void;
  /** For a connection that is kept already. */
  pause?: { label: string; onPress: () => void } | null;
  remove?: { label: string; onPress: () => void } | null;
  cancel?: { label: string; onPress: () => void } | null;
}

/** Before a test has found lines, testing is the one filled button; then saving is. */
export function ConnectionActions({ busy, found, test, save, ...more }: ConnectionActionsProps) {
  const { onTest, onSave, pause = null, remove = null, cancel = null } = more;
  const disabled = busy !== '';
  return (
    <div class="connection-actions">
      {found ? (
        <>
          <PushButton kind="ink" label={save} type="submit" disabled={disabled} />
          <PushButton kind="outline" label={test} disabled={disabled} onPress={onTest} />
        </>
      ) : (
        <>
          <PushButton kind="ink" label={test} type="submit" disabled={disabled} />
          {pause && <PushButton kind="outline" label={save} disabled={disabled} onPress={onSave} />}
        </>
      )}
      {cancel && <PushButton kind="outline" {...cancel} />}
      <p class="connection-actions__busy" role="status">
        {busy && <Icon name="refresh" size={14} />}
        {busy}
      </p>
      {(pause || remove) && (
        <div class="connection-actions__keep">
          {pause && <PushButton kind="outline" glyph="pause" disabled={disabled} {...pause} />}
          {remove && <PushButton kind="outline" glyph={Trash} disabled={disabled} {...remove} />}
        </div>
      )}
    </div>
  );
}
