import type { Command } from '../../../utils/commands';
import type { Store } from '../../../utils/store/open';

const REFUSED = { ok: false, failure: null, place: null, byOrganisation: true } as const;

/** A command of which an organisation may leave less than all to the user. */
export const unlessSet =
  <Given extends Command, Answer>(handle: (command: Given, store: Store) => Promise<Answer>) =>
  async (command: Given, store: Store): Promise<Answer | typeof REFUSED> => {
    const { isRefused } = await import('../policy/refuse');
    return (await isRefused(store, command)) ? REFUSED : handle(command, store);
  };
