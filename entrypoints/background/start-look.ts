import { readManaged } from '../../utils/platform/managed';
import { openStore } from '../../utils/store/open';
import { runCycle } from './cycle';
import { guard } from './guard';
import { reviewTabs } from './review-tabs';
import { prepareSites } from './site/prepare-sites';
import { syncIfOn } from './sync-if-on';

/** Mostly nobody manages the browser: then there is nothing to be loaded for it. */
async function followPolicy(): Promise<void> {
  const given = await readManaged();
  if (Object.keys(given).length === 0) {
    const stored = await (await openStore()).get('settings', 'settings');
    if (stored?.policy === undefined) return;
  }
  await (await import('./policy/follow-policy')).takePolicy();
}

/** Where it was switched off by a policy that is gone, it goes on; where one came, it rests. */
async function followPolicyThenSync(): Promise<void> {
  await followPolicy();
  guard('sync', syncIfOn)();
}

/** What a start looks at: alarms vanish on update and on disable → enable, with no event at all. */
export function lookAtStart(): void {
  guard('wake', () => runCycle())();
  guard('policy', followPolicyThenSync)();
  guard('sites', prepareSites)();
  guard('tabs', () => reviewTabs(false))();
}
