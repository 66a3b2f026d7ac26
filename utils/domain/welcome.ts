/** What a new user is led through, in this order. */
export type WelcomeStepName = 'connect' | 'pin' | 'notices';

export type WelcomeState = 'to-do' | 'done' | 'skipped';

export interface WelcomeFacts {
  /** There is a connection, be it the demo's. */
  connected: boolean;
  /** Is the icon in the toolbar? Null where the browser does not tell. */
  pinned: boolean | null;
  /** The user saw a test notification. */
  noticesSeen: boolean;
  skipped: readonly WelcomeStepName[];
}

export interface WelcomeStep {
  name: WelcomeStepName;
  state: WelcomeState;
}

/** Every step as things are: what is done was not skipped, and what cannot be told is not asked for. */
export function welcomeSteps({
  connected,
  pinned,
  noticesSeen,
  skipped,
}: WelcomeFacts): WelcomeStep[] {
  const told: [WelcomeStepName, boolean | null][] = [
    ['connect', connected],
    ['pin', pinned],
    ['notices', noticesSeen],
  ];
  return told.flatMap(([name, done]) => {
    if (done === null) return [];
    const state = skipped.includes(name) ? 'skipped' : 'to-do';
    return [{ name, state: done ? 'done' : state }];
  });
}

/**
 * The one step that is open: what the user opened, else the first that is left to do; null where
 * none is.
 */
export function openStep(
  steps: readonly WelcomeStep[],
  opened: WelcomeStepName | null,
): WelcomeStepName | null {
  const chosen = steps.find(({ name }) => name === opened);
  return (chosen ?? steps.find(({ state }) => state === 'to-do'))?.name ?? null;
}
