import type { Settings } from '../domain/settings';
import { defaultSettings, mergeRules } from '../domain/settings';
import type { StoredSettings } from './schema';

/** Stored settings over the defaults. What is stored was checked when the worker wrote it. */
export const readSettings = (stored: StoredSettings | undefined): Settings => ({
  ...defaultSettings,
  ...stored,
  rules: mergeRules(defaultSettings.rules, stored?.rules),
});
