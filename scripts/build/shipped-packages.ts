import { readFileSync } from 'node:fs';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
}

/** A package whose code may be in the extension. */
export interface ShippedPackage {
  name: string;
  /** Its folder, as in `node_modules/idb`. */
  place: string;
  version: string;
  /** SPDX; empty where it says none. */
  license: string;
}

const lockfile = new URL('../../package-lock.json', import.meta.url);

const isShipped = ([place, { dev, devOptional }]: [string, Locked]): boolean =>
  place !== '' && dev !== true && devOptional !== true;

/** All that is no tool of development, in the order of their places. */
export function shippedPackages(): ShippedPackage[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(lockfile, 'utf8'),
  );
  return Object.entries(packages)
    .filter(isShipped)
    .map(([place, { version = '', license = '' }]) => ({
      name: place.replace(/^.*node_modules\//, ''),
      place,
      version,
      license,
    }));
}
