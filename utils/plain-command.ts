import type { Command } from './commands';

/** As in the shapes of all commands. */
const LONGEST_ID = 500;
const MOST_ALERTS = 1_000;

const isId = (given: unknown): given is string =>
  typeof given === 'string' && given.length > 0 && given.length <= LONGEST_ID;

/**
 * Commands that wake the worker every day and have next to nothing in them: they need not wait until
 * the shapes of all the others are loaded.
 * @returns null for what is not surely one of them: the shapes know
 */
export function plainCommand(message: object): Command | null {
  const { do: name, connectionId, alertIds }: { [name: string]: unknown } = { ...message };
  if (name === 'wake') return { do: name };
  if (name === 'refresh' && (connectionId === null || isId(connectionId))) {
    return { do: name, connectionId };
  }
  if (name !== 'read-alerts' || !Array.isArray(alertIds) || alertIds.length > MOST_ALERTS) {
    return null;
  }
  const ids: unknown[] = alertIds;
  return ids.every(isId) ? { do: name, alertIds: ids } : null;
}
