import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import { send } from '../../../utils/messages';
import { followSync } from '../../../utils/page/follow-sync';
import { readSynced } from '../../../utils/platform/sync';

export interface SyncModel {
  state: ReadonlySignal<SyncState>;
  busy: ReadonlySignal<boolean>;
  /** Does anything lie in the browser's storage, from whatever machine? */
  isLaid: ReadonlySignal<boolean>;
  switchOn: (on: boolean) => void;
  clear: () => void;
}

/** Sharing with other machines. */
export function createSync(): SyncModel {
  const { value: state, again } = followSync();
  const busy = signal(false);
  const isLaid = signal(false);

  async function look(): Promise<void> {
    isLaid.value = Object.keys((await readSynced()) ?? {}).length > 0;
  }

  async function ask(command: { do: 'switch-sync'; on: boolean } | { do: 'clear-sync' }) {
    busy.value = true;
    await send(command);
    busy.value = false;
    again();
    await look();
  }

  effect(() => {
    // It was switched, or something was laid down.
    void state.value;
    void look();
  });
  return {
    state,
    busy,
    isLaid,
    switchOn: (on) => void ask({ do: 'switch-sync', on }),
    clear: () => void ask({ do: 'clear-sync' }),
  };
}
