import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import type { Live } from '../../utils/page/live';
import { saveFile } from '../../utils/page/save-file';
import type { DashboardLocale } from '../../utils/view/dashboard/dashboard-locale';
import type { ListView } from '../../utils/view/dashboard/dashboard-shapes';
import { toReceipts } from '../../utils/view/dashboard/receipts-view';
import { tableCsv } from '../../utils/view/dashboard/table-csv';

export interface ReceiptsModel {
  /** Null until the database was read. */
  view: ReadonlySignal<ListView | null>;
  search: (search: string) => void;
  /** Those that are shown, as a file. */
  save: () => void;
}

/** The renewals that were opened from DataLeft. */
export function createReceiptsModel(
  live: Live,
  locale: ReadonlySignal<DashboardLocale>,
): ReceiptsModel {
  const typed = signal('');
  const view = computed(() =>
    live.snapshot.value === null
      ? null
      : toReceipts(live.snapshot.value, typed.value, live.now.value, locale.value),
  );
  return {
    view,
    search: (search) => {
      typed.value = search;
    },
    save: () => {
      if (view.value === null) return;
      const text = tableCsv(view.value.table);
      saveFile({ name: 'dataleft-renewals.csv', text, type: 'text/csv' });
    },
  };
}
