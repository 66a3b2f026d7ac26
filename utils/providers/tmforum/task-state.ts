import type { Failure, Result } from '../../domain/failure';
import { failed } from '../../domain/failure';

/** Words of TMF677 v4 and v5.1 for a report that is still being written. */
const UNDER_WAY = ['acknowledged', 'accepted', 'pending', 'inprogress'];
const CAME_TO_NOTHING = ['terminatedwitherror', 'rejected', 'cancelled'];

/** What is wrong with a report in this state; null for one that is done, or that has no state. */
export function stateFailure(state: string | null | undefined, path: string): Failure | null {
  const word = state?.trim().toLowerCase() ?? '';
  if (UNDER_WAY.includes(word)) return { kind: 'unreadable', path, why: 'not-ready' };
  return CAME_TO_NOTHING.includes(word) ? { kind: 'unreadable', path, why: 'refused' } : null;
}

/** Before each time that a report is asked for again, in milliseconds: short beside any timeout. */
const PAUSES = [250, 500, 1_000];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is ready, a few times: whoever waits longer is asked by the next poll. */
export async function whenReady<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  let answer = await ask();
  for (const ms of PAUSES) {
    if (answer.ok || answer.failure.kind !== 'unreadable' || answer.failure.why !== 'not-ready') {
      return answer;
    }
    const unfinished = answer.failure;
    await pause(ms);
    answer = await ask();
    // The time of the whole poll ran out over the waiting.
    if (!answer.ok && answer.failure.kind === 'timeout') return failed(unfinished);
  }
  return answer;
}
