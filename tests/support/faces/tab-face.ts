import type { Face } from './face';
import type { Rows } from './rows';

const TAB = { width: 1200, height: 900 };

/** A page in a tab of its own. */
export const tab = (
  name: string,
  address: string,
  rows: Rows = {},
  more: Partial<Face> = {},
): Face => ({
  name,
  address,
  size: TAB,
  rows,
  ...more,
});
