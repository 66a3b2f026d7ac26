import type { Label, Quantity } from '../tokens/token';

/** Words for "out of" that stand behind the whole: "22,7 ГБ қалды, 35 ГБ ішінен". */
const POSTPOSED: ReadonlySet<string> = new Set([
  'ішінен',
  'ичинен',
  'icinden',
  'ichidan',
  'ичидан',
  'icindan',
  'ishinen',
]);

export const isPostposed = (label: Label, { end }: Quantity, folded: string): boolean =>
  label.role === 'of' &&
  label.start >= end &&
  label.start - end <= 1 &&
  POSTPOSED.has(folded.slice(label.start, label.end).trim());
