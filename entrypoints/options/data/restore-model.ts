import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { BackupFault } from '../../../utils/backup/backup-fault';
import type { BackupPreview } from '../../../utils/backup/backup-preview';
import { send } from '../../../utils/messages';
import { handFile } from '../../../utils/page/hand-file';
import type { Way } from '../../../utils/view/data/backup-view';

/** Where the restoring of one file stands. */
export type Restore =
  | { step: 'none' | 'checking' }
  /** The worker could not answer. */
  | { step: 'failed'; file: string }
  | { step: 'refused'; file: string; fault: BackupFault }
  | { step: 'preview'; file: File; preview: BackupPreview; way: Way; busy: boolean }
  | { step: 'cut-off' }
  | { step: 'done'; way: Way };

export interface RestoreModel {
  state: ReadonlySignal<Restore>;
  take: (file: File) => void;
  choose: (way: Way) => void;
  confirm: () => void;
  cancel: () => void;
}

/** Has the worker check a file, and bring it back when the user has seen what that would change. */
export function createRestore(): RestoreModel {
  const state = signal<Restore>({ step: 'none' });
  /** Counts files, so that an answer about an earlier one is not taken for this one's. */
  let latest = 0;

  async function check(file: File): Promise<Restore> {
    const reply = await handFile(file, (address) => send({ do: 'check-backup', file: address }));
    if (!reply.ok) return { step: 'failed', file: file.name };
    return reply.value.ok
      ? { step: 'preview', file, preview: reply.value.preview, way: 'merge', busy: false }
      : { step: 'refused', file: file.name, fault: reply.value.fault };
  }

  async function restore({ file, way }: Extract<Restore, { step: 'preview' }>): Promise<Restore> {
    const reply = await handFile(file, (address) =>
      send({ do: 'restore-backup', file: address, way }),
    );
    if (!reply.ok) return { step: 'cut-off' };
    return reply.value.ok
      ? { step: 'done', way }
      : { step: 'refused', file: file.name, fault: reply.value.fault };
  }

  function take(file: File): void {
    latest += 1;
    const mine = latest;
    state.value = { step: 'checking' };
    void check(file).then((next) => {
      if (mine === latest) state.value = next;
    });
  }

  return {
    state,
    take,
    choose: (way) => {
      const seen = state.value;
      if (seen.step === 'preview' && !seen.busy) state.value = { ...seen, way };
    },
    confirm: () => {
      const seen = state.value;
      if (seen.step !== 'preview' || seen.busy) return;
      state.value = { ...seen, busy: true };
      void restore(seen).then((next) => {
        state.value = next;
      });
    },
    cancel: () => {
      latest += 1;
      state.value = { step: 'none' };
    },
  };
}
