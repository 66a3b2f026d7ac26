/** Tells open pages to read again. Carries no data: the database is the only truth. */
const NAME = 'dataleft-changed';

/** Said by the worker after each commit. */
export function announceChange(): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage('changed');
  channel.close();
}

/** @returns how to stop listening */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', listener);
  return () => channel.close();
}
