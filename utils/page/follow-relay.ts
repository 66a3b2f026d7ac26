import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { onChange } from '../store/changes';
import { openStore } from '../store/open';
import type { RelayFacts } from '../store/queries';
import { readRelayFacts } from '../store/queries';

/** What is known of sending alerts on, read again whenever the worker says that something changed. */
export function followRelay(): ReadonlySignal<RelayFacts> {
  const facts = signal<RelayFacts>({ hasSecret: false, waiting: 0 });

  async function read(): Promise<void> {
    try {
      facts.value = await readRelayFacts(await openStore());
    } catch (trouble) {
      // The page says so already: it follows the same database.
      console.error('DataLeft: no relay', trouble instanceof Error ? trouble.name : '');
    }
  }

  onChange(() => void read());
  void read();
  return facts;
}
