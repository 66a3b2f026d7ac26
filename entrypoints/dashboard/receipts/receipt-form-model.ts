import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Entry } from '../../../utils/domain/receipts/entries';
import type { ReceiptDraft } from '../../../utils/domain/receipts/receipt';
import { send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import { sendFile } from '../../../utils/page/send-file';
import { dateOf } from '../../../utils/view/dashboard/local-day';
import type { ReceiptFaults, ReceiptTyped } from '../../../utils/view/receipts/read-receipt';
import { readReceipt, typedOf } from '../../../utils/view/receipts/read-receipt';
import type { ReceiptFormView } from '../../../utils/view/receipts/receipt-form';
import { toReceiptForm } from '../../../utils/view/receipts/receipt-form';
import { fileFault, orderFault } from '../../../utils/view/receipts/receipt-trouble-text';
import type { ReceiptsLocale } from '../../../utils/view/receipts/receipts-locale';
import type { TakenFile } from './take-file';
import { takeFile } from './take-file';

export interface ReceiptFormModel {
  /** Null while no receipt is being filled in. */
  view: ReadonlySignal<ReceiptFormView | null>;
  typed: ReadonlySignal<ReceiptTyped | null>;
  faults: ReadonlySignal<ReceiptFaults>;
  /** What is being done right now, in words; empty otherwise. */
  busy: ReadonlySignal<string>;
  /** A new one; `target` as in `ReceiptTyped`. */
  open: (target: string) => void;
  edit: (receiptId: string) => void;
  change: (part: Partial<ReceiptTyped>) => void;
  take: (file: File) => void;
  dropFile: () => void;
  save: () => void;
  /** Asks once more before. */
  remove: () => void;
  close: () => void;
}

/** A receipt while it is filled in; nothing is stored before it is saved. */
export function createReceiptForm(
  live: Pick<Live, 'snapshot' | 'now'>,
  entries: ReadonlySignal<Entry[]>,
  locale: ReadonlySignal<ReceiptsLocale>,
): ReceiptFormModel {
  const typed = signal<ReceiptTyped | null>(null);
  const faults = signal<ReceiptFaults>({});
  const busy = signal('');
  const sure = signal(false);
  const sureToRemove = signal(false);
  let taken: TakenFile | null = null;

  /** What the renewal, or else the user's own prices are in. */
  function currencyOf(target: string): string {
    const renewal = entries.value.find((entry) => `renewal:${entry.key}` === target)?.renewal;
    const known = entries.value.find(({ lineKey }) => `line:${lineKey}` === target)?.paid[0];
    const { currency } = live.snapshot.value?.settings ?? { currency: null };
    return renewal?.price?.currency ?? known?.currency ?? currency ?? '';
  }

  function start(next: ReceiptTyped | null): void {
    typed.value = next;
    faults.value = {};
    sure.value = false;
    sureToRemove.value = false;
    taken = null;
  }

  function change(part: Partial<ReceiptTyped>): void {
    if (typed.value === null) return;
    const target = part.target ?? typed.value.target;
    const moved = target !== typed.value.target && typed.value.amount === '';
    const currency = moved ? { currency: currencyOf(target) } : {};
    typed.value = { ...typed.value, ...currency, ...part };
    // What was wrong with a field is over once something else is typed there.
    const left = Object.entries(faults.value).filter(
      ([field]) => field !== 'whole' && !(field in part),
    );
    faults.value = Object.fromEntries(left);
    if ('order' in part || 'target' in part) sure.value = false;
  }

  async function take(file: File): Promise<void> {
    if (busy.value !== '') return;
    busy.value = locale.value.receipts.form.reading;
    const found = await takeFile(file);
    busy.value = '';
    if (typeof found === 'string') {
      faults.value = { ...faults.value, file: fileFault(found, file, locale.value) };
      return;
    }
    taken = found;
    change({ file: { id: found.id, name: found.name, size: found.size } });
  }

  async function keep(draft: ReceiptDraft): Promise<void> {
    const isNew = taken !== null && draft.file?.id === taken.id;
    const sent = !isNew || taken === null || (await sendFile(taken.id, taken.bytes));
    const reply = sent && (await send({ do: 'save-receipt', receipt: draft, sure: sure.value }));
    if (reply === false || !reply.ok) {
      faults.value = { whole: locale.value.receipts.faults.notKept };
      return;
    }
    const trouble = reply.value;
    if (trouble === null) return start(null);
    if (trouble.about === 'file') {
      const file = draft.file ?? { name: '', size: 0 };
      faults.value = { file: fileFault(trouble.trouble, file, locale.value) };
      return;
    }
    faults.value = { order: orderFault(trouble.owner, live.now.value, locale.value) };
    sure.value = true;
  }

  async function save(): Promise<void> {
    if (typed.value === null || busy.value !== '') return;
    const read = readReceipt(typed.value, dateOf(Date.now()), locale.value);
    if (!read.ok) {
      faults.value = read.faults;
      return;
    }
    busy.value = locale.value.receipts.form.busy;
    await keep(read.draft).finally(() => {
      busy.value = '';
    });
  }

  return {
    view: computed(() => {
      const stored = live.snapshot.value;
      if (typed.value === null || stored === null) return null;
      const context = { entries: entries.value, stored, now: live.now.value };
      const view = toReceiptForm(typed.value, sure.value, context, locale.value);
      const { removeSure } = locale.value.receipts.form;
      return sureToRemove.value && view.remove !== null ? { ...view, remove: removeSure } : view;
    }),
    typed,
    faults,
    busy,
    open: (target) =>
      start({
        id: crypto.randomUUID(),
        ...{ kept: false, target, provider: '', order: '', amount: '', note: '', file: null },
        currency: currencyOf(target),
        date: dateOf(Date.now()),
      }),
    edit: (receiptId) => {
      const all = entries.value.flatMap(({ receipts }) => receipts);
      const receipt = all.find(({ id }) => id === receiptId);
      if (receipt !== undefined) start(typedOf(receipt));
    },
    change,
    take: (file) => void take(file),
    dropFile: () => {
      taken = null;
      change({ file: null });
    },
    save: () => void save(),
    remove: () => {
      const receiptId = typed.value?.id;
      if (receiptId === undefined) return;
      if (!sureToRemove.value) {
        sureToRemove.value = true;
        return;
      }
      start(null);
      void send({ do: 'remove-receipt', receiptId });
    },
    close: () => start(null),
  };
}
