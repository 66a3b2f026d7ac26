import { readManaged } from '../../../utils/platform/managed';
import { ownVersion } from '../../../utils/platform/system';
import { openStore } from '../../../utils/store/open';

let queue: Promise<unknown> = Promise.resolve();

/** Another version may know more of it. */
async function markOf(given: object): Promise<string> {
  const bytes = new TextEncoder().encode(`${ownVersion()}\n${JSON.stringify(given)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Makes what is laid over the settings agree with what the browser was given; one look at a time.
 * @returns whether it is another policy: its connections are to be read
 */
export function followPolicy(): Promise<boolean> {
  const next = queue.then(look, look);
  queue = next;
  return next;
}

async function look(): Promise<boolean> {
  const given = await readManaged();
  const store = await openStore();
  const before = (await store.get('settings', 'settings'))?.policy;
  const isNone = Object.keys(given).length === 0;
  if (isNone && before === undefined) return false;
  const mark = isNone ? null : await markOf(given);
  if (before?.mark === mark) return false;
  const { applyPolicy } = await import('./apply-policy');
  await applyPolicy(store, given, mark);
  return true;
}

/** The same, and reads what came with it. */
export async function takePolicy(): Promise<void> {
  if (!(await followPolicy())) return;
  const { runCycle } = await import('../cycle');
  await runCycle();
}
