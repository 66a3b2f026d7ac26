import type { Suggestion } from '../../utils/platform/omnibox';
import { hintOmnibox } from '../../utils/platform/omnibox';
import { openPage } from '../../utils/platform/tabs';
import { openStore } from '../../utils/store/open';
import { readSnapshot } from '../../utils/store/queries';
import { rankStored } from '../../utils/view/contexts';
import { lineHash } from '../../utils/view/dashboard/dashboard-route';
import { lineMeant, toSuggestions } from '../../utils/view/omnibox-view';
import { withoutIdentity } from '../../utils/view/without-identity';
import { spokenLocale } from './spoken-locale';

async function look() {
  const snapshot = await readSnapshot(await openStore());
  const locale = await spokenLocale(snapshot.settings);
  return { locale, ranked: rankStored(withoutIdentity(snapshot, locale), Date.now()) };
}

export async function suggestLines(typed: string): Promise<Suggestion[]> {
  const { locale, ranked } = await look();
  hintOmnibox(locale.words.menu.find);
  return toSuggestions(ranked, typed, locale);
}

/** Opens the line on the dashboard; the dashboard itself where none is meant. */
export async function openMeant(entered: string): Promise<void> {
  const { ranked } = await look();
  const line = lineMeant(ranked, entered);
  await openPage('dashboard', line === null ? '' : lineHash(line.line.key));
}
