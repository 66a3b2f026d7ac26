import { runCycle } from './cycle';
import { guard } from './guard';
import { takePolicy } from './policy/follow-policy';
import { reviewTabs } from './review-tabs';
import { prepareSites } from './site/prepare-sites';

/** What a start looks at: alarms vanish on update and on disable → enable, with no event at all. */
export function lookAtStart(): void {
  guard('wake', () => runCycle())();
  guard('policy', takePolicy)();
  guard('sites', prepareSites)();
  guard('tabs', () => reviewTabs(false))();
}
