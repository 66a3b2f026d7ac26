import type { Bucket } from '../world/bucket';
import type { Texts } from './texts/en';

/** The last part of a bucket's id says which of the line's allowances it is. */
export const label = (texts: Texts, { id, line }: Bucket): string =>
  texts.left[id.slice(line.length + 1) as keyof typeof texts.left];
