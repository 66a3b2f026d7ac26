import { type Feature, isLocked, isOff } from '../../domain/policy/organisation';
import type { Settings } from '../../domain/settings';
import type { OptionsLocale } from '../options-locale';

/** Why a setting cannot be changed here; empty where it can. */
export const lockedText = (
  { organisation }: Pick<Settings, 'organisation'>,
  name: string,
  { settings: say }: Pick<OptionsLocale, 'settings'>,
): string => (isLocked(organisation, name) ? say.byOrganisation : '');

/** Why something cannot be done here; empty where it can. */
export const offText = (
  settings: Pick<Settings, 'organisation'>,
  feature: Feature,
  { settings: say }: Pick<OptionsLocale, 'settings'>,
): string => (isOff(settings, feature) ? say.offByOrganisation : '');
