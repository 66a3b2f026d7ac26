import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import { isOff } from '../../../utils/domain/policy/organisation';
import { defaultSettings } from '../../../utils/domain/settings';
import type { SyncState } from '../../../utils/domain/sync/sync-state';
import { send } from '../../../utils/messages';
import { followSync } from '../../../utils/page/follow-sync';
import type { Live } from '../../../utils/page/live';
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
export function createSync({ snapshot }: Pick<Live, 'snapshot'>): SyncModel {
  const { value: state, again } = followSync();
  const busy = signal(false);
  const isLaid = signal(false);
  const rests = computed(() => isOff(snapshot.value?.settings ?? defaultSettings, 'sync'));

  async function look(): Promise<void> {
    const laid = rests.value ? null : await readSynced();
    isLaid.value = Object.keys(laid ?? {}).length > 0;
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
