import browser from 'webextension-polyfill';

const NAME = 'cycle';
const LOCK = 'lock';

/** However a cycle ends, the next one comes at least this often. */
const HEARTBEAT_MINUTES = 60;

/** Moves the one alarm. The moment is absolute, so setting it again never pushes it away. */
export async function setNextWake(at: number | Promise<number>): Promise<void> {
  // Looked up while the moment is worked out.
  const [current, when] = await Promise.all([browser.alarms.get(NAME), at]);
  if (current !== undefined && Math.abs(current.scheduledTime - when) < 1_000) return;
  browser.alarms.create(NAME, { when, periodInMinutes: HEARTBEAT_MINUTES });
}

/** Until it is set again nothing wakes the worker by itself. */
export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}

/** When the secrets are to be locked; in the place of the moment before. */
export function setLockAlarm(at: number): void {
  browser.alarms.create(LOCK, { when: at });
}

export function onAlarm(listener: { due: () => void; lock: () => void }): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener.due();
    if (name === LOCK) listener.lock();
  });
}

/** When the worker wakes at the latest, epoch ms; null where nothing is set. */
export const nextWake = async (): Promise<number | null> =>
  (await browser.alarms.get(NAME))?.scheduledTime ?? null;
