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

/** What a start looks at: alarms vanish on update and on disable → enable, with no event at all. */
export function lookAtStart(): void {
  guard('wake', () => runCycle())();
  guard('policy', followPolicy)();
  guard('sites', prepareSites)();
  guard('tabs', () => reviewTabs(false))();
  guard('sync', syncIfOn)();
}
