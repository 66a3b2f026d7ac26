import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import { onChange } from '../store/changes';
import { openStore } from '../store/open';
import type { PolicyFacts } from '../store/queries';
import { readPolicyFacts } from '../store/queries';

/** The organisation's policy, read again whenever the worker says that something changed. */
export function followPolicy(): ReadonlySignal<PolicyFacts | null> {
  const facts = signal<PolicyFacts | null>(null);

  async function read(): Promise<void> {
    try {
      facts.value = await readPolicyFacts(await openStore());
    } catch (trouble) {
      // The page says so already: it follows the same database.
      console.error('DataLeft: no policy', trouble instanceof Error ? trouble.name : '');
    }
  }

  onChange(() => void read());
  void read();
  return facts;
}
