import { openStore } from '../../../utils/store/open';
import { closeForgotten } from './behind';
import { followWatchedPages } from './visits';

/** What a worker that starts finds left over, or forgotten by the browser with an update. */
export async function prepareSites(): Promise<void> {
  const store = await openStore();
  await closeForgotten(store);
  await followWatchedPages(store);
}
