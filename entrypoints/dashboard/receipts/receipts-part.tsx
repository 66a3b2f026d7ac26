import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Live } from '../../../utils/page/live';
import type { PageLocale } from '../../../utils/view/page-locale';
import { ReceiptsSection } from './ReceiptsSection';
import { createReceiptsModel } from './receipts-model';

/** The section with its state, which lasts as long as the page. */
export function createReceiptsPart(
  live: Live,
  locale: ReadonlySignal<PageLocale>,
): FunctionComponent {
  const model = createReceiptsModel(live, locale);
  return () => <ReceiptsSection model={model} />;
}
