import browser from 'webextension-polyfill';

/** A match pattern has no port: this covers every port of the host. */
const patternOf = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
};

/** Must be called within the user's click, before anything is awaited. */
export const requestOrigin = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] });

/** All at once: the browser asks one question. Within the user's click, as above. */
export const requestOrigins = (addresses: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(addresses.map(patternOf))] });

export const mayRead = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });

/** Gives the permission back when no connection needs it any more. */
export async function releaseOrigin(address: string, stillRead: string[]): Promise<void> {
  const pattern = patternOf(address);
  if (stillRead.some((other) => patternOf(other) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] });
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** What is needed to show something in whatever page the user is on. */
export const EVERYWHERE = ['https://*/*', 'http://*/*'];

/** Within the user's click, as above. */
export const requestEverywhere = (): Promise<boolean> =>
  browser.permissions.request({ origins: EVERYWHERE });

export const mayReachEverywhere = (): Promise<boolean> =>
  browser.permissions.contains({ origins: EVERYWHERE });

/**
 * Gives the wide permission back, within the user's click. Chromium takes with it what was allowed
 * for single hosts; that is asked for again at once, which it grants without a question.
 */
export async function releaseEverywhere(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const single = origins.filter((pattern) => /^https?:\/\/[^*]/.test(pattern));
  await browser.permissions.remove({ origins: EVERYWHERE });
  const { origins: left = [] } = await browser.permissions.getAll();
  const lost = single.filter((pattern) => !left.includes(pattern));
  // Where nothing is lost nothing is asked: Firefox would refuse a question this late after the click.
  if (lost.length > 0) await browser.permissions.request({ origins: lost });
}

const TABS = { permissions: ['webNavigation' as const] };

/** To follow where the tab of a checkout goes. Within the user's click, as above. */
export const requestTabs = (): Promise<boolean> => browser.permissions.request(TABS);

export const mayFollowTabs = (): Promise<boolean> => browser.permissions.contains(TABS);

export const releaseTabs = (): Promise<boolean> => browser.permissions.remove(TABS);

/** All that is allowed at the moment: names of abilities, and patterns of addresses. */
export async function heldPermissions(): Promise<{ abilities: string[]; origins: string[] }> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { abilities: permissions, origins };
}

/** Gives back everything that was ever allowed; what the manifest itself demands stays. */
export async function releaseAll(): Promise<void> {
  const { optional_permissions: optional = [], host_permissions: demanded = [] } =
    browser.runtime.getManifest();
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({
    origins: origins.filter((pattern) => !demanded.includes(pattern)),
    permissions: TABS.permissions.filter(
      (name) => optional.includes(name) && permissions.includes(name),
    ),
  });
}
