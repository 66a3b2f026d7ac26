import { openStore } from '../../../utils/store/open';
import { followWatchedPages } from './follow-watched-pages';

/** What a worker that starts finds left over, or forgotten by the browser with an update. */
export async function prepareSites(): Promise<void> {
  const store = await openStore();
  // Nearly always none.
  if ((await store.count('tabs')) > 0) {
    const { closeForgotten } = await import('./behind');
    await closeForgotten(store);
  }
  await followWatchedPages(store);
}
