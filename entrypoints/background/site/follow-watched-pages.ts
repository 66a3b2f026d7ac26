import { followVisits } from '../../../utils/platform/page-visits';
import type { Store } from '../../../utils/store/open';

/** The browser's list of pages to look at, made anew from what is watched. */
export async function followWatchedPages(store: Store): Promise<void> {
  const sites = (await store.getAll('connections')).flatMap(({ site }) =>
    site?.browserSession === true ? site.hosts : [],
  );
  await followVisits(sites);
}
