import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { DashboardRoute } from '../../utils/view/dashboard/dashboard-route';
import { routeOf } from '../../utils/view/dashboard/dashboard-route';

/** The address bar is the state: links, back and reload work. */
export function followDashboardRoute(): ReadonlySignal<DashboardRoute> {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
    // Another page, not another place on this one.
    scrollTo(0, 0);
  });
  return route;
}
