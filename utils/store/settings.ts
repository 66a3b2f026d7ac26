import { layOver } from '../domain/policy/lay-over';
import type { Settings } from '../domain/settings';
import type { StoredSettings } from './schema';

/**
 * Stored settings over the defaults, under what the organisation insists on: the one place where its
 * policy is laid over them. What is stored was checked when the worker wrote it.
 */
export function readSettings(stored: StoredSettings = {}): Settings {
  const { policy, ...own } = stored;
  return layOver(own, policy?.organisation ?? null);
}
