import type { Settings } from '../domain/settings';
import { defaultSettings } from '../domain/settings';

/** Stored settings over the defaults. What is stored was checked when the worker wrote it. */
export const readSettings = (stored: Partial<Settings> | undefined): Settings => ({
  ...defaultSettings,
  ...stored,
});
