import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { RankedLine } from '../../../utils/domain/rank';
import { followLoaded } from '../../../utils/page/follow-loaded';
import type { Live } from '../../../utils/page/live';
import { withWords } from '../../../utils/page/with-words';
import type { DashboardPageLocale } from '../../../utils/view/dashboard/load-dashboard-page';
import { spokenFleetWords } from '../../../utils/view/fleet/fleet-locale';
import type { Action } from '../../../utils/view/shapes';
import type { RouteModel } from '../follow-dashboard-route';
import { NoLines } from '../NoLines';
import { FleetSection } from './FleetSection';
import { createFleetModel } from './fleet-model';

/** The section with its state, which lasts as long as the page. */
export async function createFleetPart(
  live: Live,
  ranked: ReadonlySignal<readonly RankedLine[]>,
  route: RouteModel,
  locale: ReadonlySignal<DashboardPageLocale>,
  onAction: (action: Action) => void,
): Promise<FunctionComponent> {
  const spoken = await followLoaded(locale, (page) => withWords(page, spokenFleetWords));
  const model = createFleetModel(live, ranked, route, spoken);
  return () =>
    model.isNone.value ? (
      <NoLines locale={spoken.value} onAction={onAction} />
    ) : (
      <FleetSection model={model} />
    );
}
