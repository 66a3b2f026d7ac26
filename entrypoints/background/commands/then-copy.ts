import type { Store } from '../../../utils/store/open';

/** A command of which the user would miss the outcome: it is in a copy soon. */
export const thenCopy =
  <Given, Answer extends { ok: boolean }>(
    handle: (command: Given, store: Store) => Promise<Answer>,
  ) =>
  async (command: Given, store: Store): Promise<Answer> => {
    const answer = await handle(command, store);
    if (answer.ok) void import('../keep-copy').then(({ copyChanges }) => copyChanges(store));
    return answer;
  };
