/** Long enough for the event that the worker was started for, which comes when it listens; ms. */
const GRACE = 30;
/** No longer than a second in all: what is due does not wait for a slow provider. */
const TURNS = 33;

/**
 * Every start of the worker looks at everything; what it was started for comes first, and shares the
 * thread with nothing.
 * @returns what the work of each event is passed through
 */
export function afterWhatWoke(look: () => void): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0;
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    if (busy > 0 && turns < TURNS) setTimeout(turn, GRACE);
    else look();
  };
  setTimeout(turn, GRACE);
  return async (work) => {
    busy += 1;
    try {
      return await work();
    } finally {
      busy -= 1;
    }
  };
}
