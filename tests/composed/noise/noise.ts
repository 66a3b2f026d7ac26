import type { Sheet } from '../sheet';

/** Something beside what is left, as HTML. */
export type Noise = (sheet: Sheet) => string;

/** In this share of all pages: told among the traps where it is there. */
export function perhaps(sheet: Sheet, name: string, share: number, noise: Noise): string {
  if (!sheet.chance.of(share)) return '';
  sheet.told.traps.push(`noise:${name}`);
  return noise(sheet);
}
