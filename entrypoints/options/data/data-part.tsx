import type { FunctionComponent } from 'preact';
import type { Feature } from '../../../utils/domain/policy/organisation';
import { defaultSettings } from '../../../utils/domain/settings';
import { followLoaded } from '../../../utils/page/follow-loaded';
import { withWords } from '../../../utils/page/with-words';
import { carriesSynced } from '../../../utils/platform/system';
import { spokenDataWords } from '../../../utils/view/data/data-locale';
import { offText } from '../../../utils/view/settings/locked-text';
import type { PageState } from '../page-state';
import { CopiesCard } from './CopiesCard';
import { createCopies } from './copies-model';
import { EraseCard } from './EraseCard';
import { createErase } from './erase-model';
import { RestoreCard } from './RestoreCard';
import { createRestore } from './restore-model';
import { SyncCard } from './SyncCard';
import { createSync } from './sync-model';
import { TakeCard } from './TakeCard';
import { createTake } from './take-model';

/** Backup, restore, sharing and erasing, with their words and their state. */
export async function createDataPart({
  live,
  locale,
}: Pick<PageState, 'live' | 'locale'>): Promise<FunctionComponent> {
  const [spoken, carried] = await Promise.all([
    followLoaded(locale, (page) => withWords(page, spokenDataWords)),
    carriesSynced(),
  ]);
  const [take, restore, erase] = [createTake(live), createRestore(), createErase(live)];
  const copies = createCopies(live, restore.take);
  const sync = carried ? createSync(live) : null;
  const locked = (feature: Feature): string =>
    offText(live.snapshot.value?.settings ?? defaultSettings, feature, locale.value);
  return () => (
    <>
      <TakeCard model={take} locked={locked('backup')} locale={spoken.value} />
      <CopiesCard model={copies} now={live.now.value} locale={spoken.value} />
      <RestoreCard model={restore} now={live.now.value} locale={spoken.value} />
      {sync && (
        <SyncCard model={sync} locked={locked('sync')} now={live.now.value} locale={spoken.value} />
      )}
      <EraseCard model={erase} locale={spoken.value} />
    </>
  );
}
