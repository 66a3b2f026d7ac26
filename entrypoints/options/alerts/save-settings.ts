import { send } from '../../../utils/messages';

type Change = Parameters<typeof send<'save-settings'>>[0]['settings'];

/** At once: there is nothing else to be filled in. */
export const saveSettings = (settings: Change): void =>
  void send({ do: 'save-settings', settings });
