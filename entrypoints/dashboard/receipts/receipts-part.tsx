import type { ReadonlySignal } from '@preact/signals';
import { Lock } from 'lucide';
import type { FunctionComponent } from 'preact';
import { Notice } from '../../../components/Notice';
import { followLoaded } from '../../../utils/page/follow-loaded';
import type { Live } from '../../../utils/page/live';
import { withWords } from '../../../utils/page/with-words';
import type { DashboardLocale } from '../../../utils/view/dashboard/dashboard-locale';
import { spokenReceiptWords } from '../../../utils/view/receipts/receipts-locale';
import { ReceiptsSection } from './ReceiptsSection';
import { createReceiptsModel } from './receipts-model';

/** The section with its state, which lasts as long as the page. */
export async function createReceiptsPart(
  live: Live,
  locale: ReadonlySignal<DashboardLocale>,
): Promise<FunctionComponent> {
  const spoken = await followLoaded(locale, (page) => withWords(page, spokenReceiptWords));
  const model = createReceiptsModel(live, spoken);
  return () =>
    live.snapshot.value?.settings.hideIdentity ? (
      <Notice tone="quiet" glyph={Lock} text={spoken.value.receipts.hidden} />
    ) : (
      <ReceiptsSection model={model} />
    );
}
