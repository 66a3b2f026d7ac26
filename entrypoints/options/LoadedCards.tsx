import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';

/** Cards that are seldom looked at, and no part of what every visit of the settings waits for. */
export function LoadedCards({ load }: { load: () => Promise<FunctionComponent> }) {
  const part = useSignal<{ Cards: FunctionComponent } | null>(null);
  // Once for as long as the section is open.
  useEffect(() => {
    void load().then((Cards) => {
      part.value = { Cards };
    });
  }, []);
  return part.value && <part.value.Cards />;
}
