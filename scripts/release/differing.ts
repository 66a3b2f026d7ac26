import { openZip } from './open-zip';

/** Names of files that are not in both zips, or not the same in them. */
export function differing(one: Buffer, other: Buffer): string[] {
  if (one.equals(other)) return [];
  const [before, after] = [openZip(one), openZip(other)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.filter((name) => {
    const [first, second] = [before.get(name), after.get(name)];
    return first === undefined || second === undefined || !first.equals(second);
  });
}
