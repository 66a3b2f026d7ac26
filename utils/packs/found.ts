import type { AllowanceKind, BucketField, Purpose } from '../reader/page-reading';
import type { Place } from './place';

/** Which allowance a value belongs to. */
export interface FoundBucket {
  kind: AllowanceKind;
  purpose: Purpose;
  /** The page's own heading for it; may be empty. */
  name: string;
  /** Tells allowances of one page apart that are called alike; left out where a person pointed. */
  at?: number | undefined;
}

/** `card` tells which line the page is about: a number or an identity, masked or not. */
export type FoundField = BucketField | 'card';

/** One value of a page, for a person to confirm. */
export interface FoundValue {
  /** Unique on its page. */
  id: string;
  field: FoundField;
  /** Null for what is about the whole line. */
  bucket: FoundBucket | null;
  /** Bytes, seconds, messages, minor units, per cent or epoch ms; a text for `card`. */
  value: number | string;
  /** For money. */
  currency: string | null;
  /** The unit as the page writes it: `GB`; empty where there is none. */
  unit: string;
  /** The value's own words, to be highlighted: `12.6 GB`. */
  text: string;
  /** Label and value: `剩余流量 12.6 GB`. */
  quote: string;
  /** The block that holds it: the number given by the serialiser. Null where it gave none. */
  mark: string | null;
  place: Place;
}

export type LeftAloneWhy = 'money' | 'offer' | 'history' | 'other-line' | 'speed' | 'unclear';

/** An amount that is none of the line's balances, and why. */
export interface LeftAlone {
  text: string;
  why: LeftAloneWhy;
  mark: string | null;
}

export type PageState = 'open' | 'signed-out' | 'maintenance' | 'captcha';

/** What a page holds, for the user to confirm or correct. */
export interface PageFindings {
  state: PageState;
  /** The main domestic bucket's values first. */
  values: FoundValue[];
  leftAlone: LeftAlone[];
  unlimited: boolean;
  throttled: boolean;
  /** What a GB is where the page proves it; null: ask. */
  gigabyte: 'decimal' | 'binary' | null;
  /** What on the page confirms the amounts: `12.6 of 20 GB fits the 37 % used`. */
  agrees: { by: 'percent' | 'sum'; text: string } | null;
}
