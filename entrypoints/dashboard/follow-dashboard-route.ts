import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { DashboardRoute } from '../../utils/view/dashboard/dashboard-route';
import { routeOf } from '../../utils/view/dashboard/dashboard-route';

export interface RouteModel {
  route: ReadonlySignal<DashboardRoute>;
  /**
   * Another place on the same page: nothing scrolls.
   * @param hash without the `#`
   * @param step does it lead back to what was there before? Not every letter is worth a step
   */
  keep: (hash: string, step: boolean) => void;
}

/** The address bar is the state: links, back and reload work. */
export function followDashboardRoute(): RouteModel {
  const route = signal(routeOf(location.hash));
  addEventListener('hashchange', () => {
    route.value = routeOf(location.hash);
    // Another page, not another place on this one.
    scrollTo(0, 0);
  });
  return {
    route,
    keep: (hash, step) => {
      // Neither of them tells that the address changed.
      if (step) history.pushState(null, '', `#${hash}`);
      else history.replaceState(null, '', `#${hash}`);
      route.value = routeOf(hash);
    },
  };
}
