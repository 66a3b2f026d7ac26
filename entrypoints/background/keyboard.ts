import { showPopup } from '../../utils/platform/popup-address';
import { openStore } from '../../utils/store/open';
import { readSnapshot } from '../../utils/store/queries';
import { catalogueOf, rankStored } from '../../utils/view/contexts';
import { renewable } from '../../utils/view/menu-view';
import { runCycle } from './cycle';
import { renew } from './renew';

/** The commands of the manifest, on whatever keys the user has put them. */
export async function answerKey(command: string): Promise<void> {
  const store = await openStore();
  if (command === 'refresh') return runCycle('all');
  if (command !== 'renew') return;
  const snapshot = await readSnapshot(store);
  const ranked = rankStored(snapshot, Date.now());
  const found = renewable(ranked, (id) => catalogueOf(snapshot, id) ?? []);
  if (found === null) await showPopup();
  else await renew(store, found.line.line.key, found.plan.id);
}
