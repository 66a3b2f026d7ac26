import type { Role } from '../lexicon/role';
import type { PageElement } from '../page/page';
import type { Purpose } from '../page-reading';
import type { Quantity } from '../tokens/token';
import type { State } from './state';

export type Topic = 'data' | 'voice' | 'sms' | 'money';

/** A quantity with all that its place on the page says about it. */
export interface Finding {
  quantity: Quantity;
  state: State | null;
  /** The state is only likely: the words may mean another one. */
  weak: boolean;
  /** The state is that of a line around it, not of its own words. */
  elsewhere?: boolean;
  topic: Topic | null;
  purpose: Purpose;
  /** It counts for no allowance: history, a price, an offer, another thing's quota. */
  aside: Role | null;
  /** A part of a whole, or the whole itself: "3 of 5 GB". */
  partner: Finding | null;
  daily: boolean;
  /** The row of a table it stands in. */
  row: number | null;
  /** Where it stands: rows and cards, innermost first. Values of one bucket share their place. */
  places: readonly string[];
  /** The block of a page that it stands in. */
  within?: PageElement;
  /** Order on the page. */
  at: number;
  name: string;
  /** What a line calls it before a colon, ahead of the word that says what it is. */
  called?: string;
  quote: string;
  /** In data: the keys that lead to it. */
  path?: readonly (string | number)[];
}
