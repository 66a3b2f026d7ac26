import type { ReadonlySignal } from '@preact/signals';
import { followLoaded } from '../../utils/page/follow-loaded';
import type { Live } from '../../utils/page/live';
import { withWords } from '../../utils/page/with-words';
import { spokenHelpWords } from '../../utils/view/help/help-locale';
import type { HelpAsked } from '../../utils/view/help-route';
import type { PageLocale } from '../../utils/view/page-locale';
import type { Action } from '../../utils/view/shapes';
import type { HelpModel } from './help-model';
import type { Opener } from './opener';
import { openerOf } from './opener';

export type HelpOpener = Opener<
  HelpAsked,
  { Page: typeof import('./HelpPage').HelpPage; model: HelpModel }
>;

export const createHelpOpener = (
  live: Live,
  locale: ReadonlySignal<PageLocale>,
  act: (action: Action) => void,
): HelpOpener =>
  openerOf(async (asked) => {
    const [{ HelpPage }, { createHelpModel }, spoken] = await Promise.all([
      import('./HelpPage'),
      import('./help-model'),
      followLoaded(locale, (page) => withWords(page, spokenHelpWords)),
    ]);
    return { Page: HelpPage, model: createHelpModel(live, spoken, asked, act) };
  });
