import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { BackupFault } from '../../../utils/backup/backup-fault';
import { send } from '../../../utils/messages';
import { handFile } from '../../../utils/page/hand-file';
import type { Live } from '../../../utils/page/live';
import { makeBackup } from '../../../utils/page/make-backup';
import { readAllDays } from '../../../utils/page/read-kept';
import { saveBlob, saveFile } from '../../../utils/page/save-file';
import { daysCsv } from '../../../utils/view/data/days-csv';
import { backupName, dateOf } from './backup-name';

/** What came of taking something along. */
export type Taken =
  | { step: 'none' | 'busy' | 'failed' | 'no-days' }
  | { step: 'saved'; bytes: number }
  /** It is saved, and the worker does not take it back. */
  | { step: 'unsound'; fault: BackupFault };

export interface TakeModel {
  state: ReadonlySignal<Taken>;
  backUp: () => void;
  saveDays: () => void;
}

export function createTake(live: Live): TakeModel {
  const state = signal<Taken>({ step: 'none' });

  async function backUp(): Promise<Taken> {
    const file = await makeBackup(Date.now());
    saveBlob(backupName(Date.now()), file);
    // What cannot be brought back is no backup: better to hear of it now.
    const reply = await handFile(file, (address) => send({ do: 'check-backup', file: address }));
    if (!reply.ok) return { step: 'failed' };
    return reply.value.ok
      ? { step: 'saved', bytes: file.size }
      : { step: 'unsound', fault: reply.value.fault };
  }

  async function saveDays(): Promise<Taken> {
    const days = await readAllDays();
    const stored = live.snapshot.value;
    if (days.length === 0 || stored === null) return { step: 'no-days' };
    const text = daysCsv(days, stored.lines, stored.connections);
    saveFile({ name: `dataleft-days-${dateOf(Date.now())}.csv`, text, type: 'text/csv' });
    return { step: 'none' };
  }

  function take(work: () => Promise<Taken>): void {
    if (state.value.step === 'busy') return;
    state.value = { step: 'busy' };
    void work()
      .catch((trouble: unknown): Taken => {
        console.error('DataLeft: not saved', trouble instanceof Error ? trouble.name : '');
        return { step: 'failed' };
      })
      .then((taken) => {
        state.value = taken;
      });
  }

  return { state, backUp: () => take(backUp), saveDays: () => take(saveDays) };
}
