import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import { countKept } from '../../../utils/page/read-kept';
import type { Losses } from '../../../utils/view/data/losses';

export type Erase =
  | { step: 'none' | 'done' | 'failed' }
  /** The user is told what goes; null until it is counted. */
  | { step: 'asked'; losses: Losses | null; busy: boolean };

export interface EraseModel {
  state: ReadonlySignal<Erase>;
  ask: () => void;
  confirm: () => void;
  cancel: () => void;
}

/** Two presses, with the words of what is lost in between. */
export function createErase(live: Live): EraseModel {
  const state = signal<Erase>({ step: 'none' });

  async function count(): Promise<void> {
    const stored = live.snapshot.value;
    const kept = await countKept().catch(() => ({ receipts: 0, bills: 0 }));
    const losses = {
      connections: stored?.connections.length ?? 0,
      lines: stored?.lines.length ?? 0,
      renewals: stored?.renewals.length ?? 0,
      ...kept,
    };
    if (state.value.step === 'asked') state.value = { ...state.value, losses };
  }

  return {
    state,
    ask: () => {
      state.value = { step: 'asked', losses: null, busy: false };
      void count();
    },
    confirm: () => {
      const seen = state.value;
      if (seen.step !== 'asked' || seen.busy) return;
      state.value = { ...seen, busy: true };
      void send({ do: 'erase-everything' }).then(({ ok }) => {
        state.value = { step: ok ? 'done' : 'failed' };
      });
    },
    cancel: () => {
      state.value = { step: 'none' };
    },
  };
}
