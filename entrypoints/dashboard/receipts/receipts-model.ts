import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { toEntries } from '../../../utils/domain/receipts/entries';
import type { SpendBy } from '../../../utils/domain/receipts/spend';
import { followReceipts } from '../../../utils/page/follow-receipts';
import type { Live } from '../../../utils/page/live';
import type { ShownText } from '../../../utils/page/open-kept-file';
import { openKeptFile, saveKeptFile } from '../../../utils/page/open-kept-file';
import { saveFile } from '../../../utils/page/save-file';
import { dateOf } from '../../../utils/view/dashboard/local-day';
import type { Tag } from '../../../utils/view/locale';
import { filterEntries } from '../../../utils/view/receipts/filter-entries';
import { receiptsCsv, receiptsJson } from '../../../utils/view/receipts/receipts-file';
import type { ReceiptsLocale } from '../../../utils/view/receipts/receipts-locale';
import type { ReceiptsFilter, ReceiptsView } from '../../../utils/view/receipts/receipts-shapes';
import { noReceiptsFilter, toReceipts } from '../../../utils/view/receipts/receipts-view';
import type { ReceiptFormModel } from './receipt-form-model';
import { createReceiptForm } from './receipt-form-model';
import type { TieBillModel } from './tie-bill-model';
import { createTieBill } from './tie-bill-model';

export interface ReceiptsModel {
  locale: ReadonlySignal<ReceiptsLocale>;
  /** Null until the database was read. */
  view: ReadonlySignal<ReceiptsView | null>;
  form: ReceiptFormModel;
  bills: TieBillModel;
  /** A kept text that is being looked at. */
  shown: ReadonlySignal<ShownText | null>;
  trouble: ReadonlySignal<string>;
  filter: (part: Partial<ReceiptsFilter>) => void;
  sumBy: (by: string) => void;
  openFile: (receiptId: string) => void;
  saveFile: (receiptId: string) => void;
  closeFile: () => void;
  /** Those that are in sight, as a file. */
  saveCsv: () => void;
  saveJson: () => void;
  print: () => void;
}

const WAYS: readonly SpendBy[] = ['month', 'line', 'provider'];

/** What texts were written in before UTF-8. */
const USUAL: Partial<Record<Tag, string>> = {
  'zh-CN': 'gb18030',
  'zh-TW': 'big5',
  ja: 'shift_jis',
  ko: 'euc-kr',
  ru: 'windows-1251',
  ar: 'windows-1256',
};

/** Everything that was bought, with its bills and receipts. */
export function createReceiptsModel(
  live: Live,
  locale: ReadonlySignal<ReceiptsLocale>,
): ReceiptsModel {
  const kept = followReceipts();
  const filter = signal(noReceiptsFilter);
  const by = signal<SpendBy>('month');
  const shown = signal<ShownText | null>(null);
  const trouble = signal('');

  const entries = computed(() => {
    const stored = live.snapshot.value;
    return stored === null || kept.value === null
      ? []
      : toEntries({ ...stored, ...kept.value }, dateOf);
  });
  const view = computed(() => {
    const stored = live.snapshot.value;
    if (stored === null || kept.value === null) return null;
    const { settings, connections } = stored;
    const connected = new Set(connections.map(({ id }) => id));
    const { days } = kept.value;
    const context = { entries: entries.value, days, settings, connected, now: live.now.value };
    return toReceipts(context, { filter: filter.value, by: by.value }, locale.value);
  });

  async function withFile(receiptId: string, deed: 'open' | 'save'): Promise<void> {
    const all = kept.value?.receipts ?? [];
    const file = all.find(({ id }) => id === receiptId)?.file;
    if (!file) return;
    const usual = USUAL[locale.value.tag] ?? 'windows-1252';
    const found = await (deed === 'save' ? saveKeptFile(file) : openKeptFile(file, usual));
    trouble.value = found === false ? locale.value.receipts.fileGone(file.name) : '';
    if (typeof found === 'object') shown.value = found;
  }

  const inSight = () => filterEntries(entries.value, filter.value, live.now.value, locale.value);

  return {
    locale,
    view,
    form: createReceiptForm(live, entries, locale),
    bills: createTieBill(live, entries, locale),
    shown,
    trouble,
    filter: (part) => {
      filter.value = { ...filter.value, ...part };
    },
    sumBy: (wanted) => {
      by.value = WAYS.find((way) => way === wanted) ?? 'month';
    },
    openFile: (receiptId) => void withFile(receiptId, 'open'),
    saveFile: (receiptId) => void withFile(receiptId, 'save'),
    closeFile: () => {
      shown.value = null;
    },
    saveCsv: () =>
      saveFile({ name: 'dataleft-receipts.csv', text: receiptsCsv(inSight()), type: 'text/csv' }),
    saveJson: () => saveFile({ name: 'dataleft-receipts.json', text: receiptsJson(inSight()) }),
    print: () => print(),
  };
}
