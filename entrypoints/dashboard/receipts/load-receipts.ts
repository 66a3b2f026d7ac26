import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Live } from '../../../utils/page/live';
import type { DashboardRoute } from '../../../utils/view/dashboard/dashboard-route';
import type { PageLocale } from '../../../utils/view/page-locale';

/** Null until receipts are looked at: most visits are about a line, and wait for nothing else. */
export function loadReceipts(
  route: ReadonlySignal<DashboardRoute>,
  live: Live,
  locale: ReadonlySignal<PageLocale>,
): ReadonlySignal<{ Section: FunctionComponent } | null> {
  const loaded = signal<{ Section: FunctionComponent } | null>(null);
  let asked = false;
  effect(() => {
    if (asked || route.value.part !== 'receipts') return;
    asked = true;
    void import('./receipts-part').then(({ createReceiptsPart }) => {
      loaded.value = { Section: createReceiptsPart(live, locale) };
    });
  });
  return loaded;
}
