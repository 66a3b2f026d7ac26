/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, LockedPackage>} LockedPackages By place: `node_modules/a/node_modules/b`.
 */

/**
 * Node's own search: the package that `name` means to the one at `place`.
 *
 * @param {LockedPackages} packages
 * @param {string} place
 * @param {string} name
 */
function isLocked(packages, place, name) {
  for (let folder = place; folder !== ''; ) {
    if (packages[`${folder}/node_modules/${name}`]) return true;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0));
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/**
 * Optional dependencies that the lockfile leaves out although some package in it wants them.
 *
 * @param {LockedPackages} packages
 * @returns {{ name: string, version: string, dev: boolean }[]} `version` as it is asked for.
 */
export function missingOptionals(packages) {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, place, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}
