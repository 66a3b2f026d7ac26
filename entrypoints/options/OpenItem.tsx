import { isDemo } from '../../utils/domain/demo';
import { AddConnection } from './AddConnection';
import { ConnectionEditor } from './ConnectionEditor';
import { DemoCard } from './DemoCard';
import { PackConnectCard } from './PackConnectCard';
import type { PageState } from './page-state';
import { packIdOf } from './route';
import { SiteEditor } from './SiteEditor';
import { WatchHowTo } from './WatchHowTo';

/** What stands under the table: the open connection, or a way to a new one. */
export function OpenItem({ page }: { page: PageState }) {
  const { item } = page.route.value;
  const stored = page.live.snapshot.value?.connections.find(({ id }) => id === item) ?? null;
  if (item === 'add') return <AddConnection page={page} />;
  if (item === 'watch') return <WatchHowTo page={page} />;
  if (packIdOf(item) !== null) {
    const subject = page.packConnect.subject.value;
    return subject && <PackConnectCard page={page} subject={subject} />;
  }
  if (stored !== null && isDemo(stored)) return <DemoCard page={page} />;
  if (stored !== null && stored.site !== null) return <SiteEditor page={page} stored={stored} />;
  return <ConnectionEditor page={page} />;
}
