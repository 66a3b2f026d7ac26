import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { landOn } from './land-on';
import type { PageState } from './page-state';

type Shown = FunctionComponent<{ page: PageState }>;

/** Parts that most visits of the settings do not look at, and none waits for. */
const PARTS = {
  packs: async (): Promise<Shown> => (await import('./PacksSection')).PacksSection,
  alerts: async (): Promise<Shown> => (await import('./AlertsSection')).AlertsSection,
  prices: async (): Promise<Shown> => (await import('./prices/PricesSection')).PricesSection,
  diagnostics: async (): Promise<Shown> =>
    (await import('./diagnostics/DiagnosticsSection')).DiagnosticsSection,
};

interface Props {
  page: PageState;
  part: keyof typeof PARTS;
}

/** A part of the page that is loaded when it is looked at. */
export function LaterSection({ page, part }: Props) {
  const loaded = useSignal<{ Section: Shown } | null>(null);
  const { value } = loaded;
  useEffect(() => {
    void PARTS[part]().then((Section) => {
      loaded.value = { Section };
    });
  }, [part, loaded]);
  // What a link leads to is only there now.
  useEffect(() => {
    if (value !== null) landOn(page.route.peek());
  }, [value, page]);
  return value === null ? <p aria-busy="true" /> : <value.Section page={page} />;
}
