import type { ReadonlySignal } from '@preact/signals';
import type { CheckSheetModel } from '../../utils/page/check-sheet';
import { lazyPart } from '../../utils/page/lazy-part';
import type { Live } from '../../utils/page/live';
import type { PageLocale } from '../../utils/view/page-locale';

export interface SheetOpener {
  /** Null until Renew was pressed for the first time: whoever only looks needs none of it. */
  loaded: ReadonlySignal<{
    Sheet: typeof import('../../components/CheckSheet').CheckSheet;
    model: CheckSheetModel;
  } | null>;
  renew: CheckSheetModel['renew'];
}

export function createSheetOpener(live: Live, locale: ReadonlySignal<PageLocale>): SheetOpener {
  const part = lazyPart(async () => {
    const [{ CheckSheet }, { createCheckSheet }] = await Promise.all([
      import('../../components/CheckSheet'),
      import('../../utils/page/check-sheet'),
    ]);
    return { Sheet: CheckSheet, model: createCheckSheet(live, locale) };
  });
  return {
    loaded: part.loaded,
    renew: (lineKey, planId) => void part.want().then(({ model }) => model.renew(lineKey, planId)),
  };
}
