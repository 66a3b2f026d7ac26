import { releaseEverywhere, requestEverywhere } from '../../utils/platform/permissions';

/**
 * What the banner needs from the browser, within the click that switches it.
 * @returns may it be shown now?
 */
export function switchBanner(on: boolean): Promise<boolean> {
  if (on) return requestEverywhere();
  void releaseEverywhere();
  return Promise.resolve(false);
}
