import { openPage } from '../../utils/platform/tabs';
import { openStore } from '../../utils/store/open';
import { runCycle } from './cycle';
import { shipPacks } from './site/ship-packs';

/** A new extension, or a new version of it. */
export async function prepareVersion(reason: 'install' | 'update' | 'other'): Promise<void> {
  if (reason === 'install') await openPage('welcome');
  await shipPacks(await openStore());
  await runCycle();
}
