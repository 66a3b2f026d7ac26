import type { ReadonlySignal } from '@preact/signals';
import { followLoaded } from '../../utils/page/follow-loaded';
import type { Live } from '../../utils/page/live';
import { withWords } from '../../utils/page/with-words';
import type { PageLocale } from '../../utils/view/page-locale';
import { spokenPlanWords } from '../../utils/view/plans-locale';
import type { Action } from '../../utils/view/shapes';
import type { Opener } from './opener';
import { openerOf } from './opener';
import type { PlansModel } from './plans-model';

/** Opened for a line, by its key. */
export type PlansOpener = Opener<
  string,
  { Page: typeof import('./PlansPage').PlansPage; model: PlansModel }
>;

export const createPlansOpener = (
  live: Live,
  locale: ReadonlySignal<PageLocale>,
  act: (action: Action) => void,
): PlansOpener =>
  openerOf(async (lineKey) => {
    const [{ PlansPage }, { createPlansModel }, spoken] = await Promise.all([
      import('./PlansPage'),
      import('./plans-model'),
      followLoaded(locale, (page) => withWords(page, spokenPlanWords)),
    ]);
    return { Page: PlansPage, model: createPlansModel(live, spoken, lineKey, act) };
  });
