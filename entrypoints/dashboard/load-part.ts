import type { ReadonlySignal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { DashboardPart, DashboardRoute } from '../../utils/view/dashboard/dashboard-route';

/** A part of the page that is fetched when it is looked at; null before. */
export type LoadedPart = ReadonlySignal<{ Section: FunctionComponent } | null>;

/** Most visits are about a line, and wait for nothing else. What was fetched lasts as long as the page. */
export function loadPart(
  route: ReadonlySignal<DashboardRoute>,
  part: DashboardPart,
  load: () => Promise<FunctionComponent>,
): LoadedPart {
  const loaded = signal<{ Section: FunctionComponent } | null>(null);
  let asked = false;
  effect(() => {
    if (asked || route.value.part !== part) return;
    asked = true;
    void load().then((Section) => {
      loaded.value = { Section };
    });
  });
  return loaded;
}
