import browser from 'webextension-polyfill';

const NAME = 'cycle';

/** However a cycle ends, the next one comes at least this often. */
const HEARTBEAT_MINUTES = 60;

/** Moves the one alarm. The moment is absolute, so setting it again never pushes it away. */
export async function setNextWake(at: number): Promise<void> {
  const current = await browser.alarms.get(NAME);
  if (current !== undefined && Math.abs(current.scheduledTime - at) < 1_000) return;
  browser.alarms.create(NAME, { when: at, periodInMinutes: HEARTBEAT_MINUTES });
}

export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
