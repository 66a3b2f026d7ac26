import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Entry } from '../../../utils/domain/receipts/entries';
import type { BillKey } from '../../../utils/domain/receipts/link-bill';
import { send } from '../../../utils/messages';
import type { Live } from '../../../utils/page/live';
import type { ReceiptsLocale } from '../../../utils/view/receipts/receipts-locale';
import type { TieBillView } from '../../../utils/view/receipts/tie-bill-view';
import { toTieBill } from '../../../utils/view/receipts/tie-bill-view';

export interface TieBillModel {
  /** Null while no bill is being moved. */
  view: ReadonlySignal<TieBillView | null>;
  trouble: ReadonlySignal<string>;
  /** Asks of which renewal it is. */
  tie: (bill: BillKey) => void;
  /** It belongs to none; asked for again, `tie` puts it back. */
  untie: (bill: BillKey) => void;
  choose: (renewalId: string) => void;
  save: () => void;
  close: () => void;
}

/** Bills whose renewal the user knows better than any rule. */
export function createTieBill(
  live: Pick<Live, 'now'>,
  entries: ReadonlySignal<Entry[]>,
  locale: ReadonlySignal<ReceiptsLocale>,
): TieBillModel {
  const asked = signal<BillKey | null>(null);
  const chosen = signal<string | null>(null);
  const failed = signal(false);

  const view = computed(() =>
    asked.value === null
      ? null
      : toTieBill(
          { bill: asked.value, chosen: chosen.value },
          entries.value,
          live.now.value,
          locale.value,
        ),
  );

  function ask(bill: BillKey | null): void {
    asked.value = bill;
    chosen.value = null;
    failed.value = false;
  }

  async function put({ connectionId, id }: BillKey, renewalId: string | null): Promise<void> {
    const reply = await send({ do: 'link-bill', connectionId, billId: id, renewalId });
    ask(null);
    failed.value = !reply.ok;
  }

  return {
    view,
    trouble: computed(() => (failed.value ? locale.value.receipts.notTied : '')),
    tie: ask,
    untie: (bill) => void put(bill, null),
    choose: (renewalId) => {
      chosen.value = renewalId;
    },
    save: () => {
      const renewalId = view.value?.renewal.value ?? '';
      if (asked.value !== null && renewalId !== '') void put(asked.value, renewalId);
    },
    close: () => ask(null),
  };
}
