import type { Role } from '../lexicon/role';

export type QuantityKind =
  | 'data'
  | 'duration'
  | 'messages'
  | 'money'
  | 'percent'
  | 'number'
  | 'date'
  | 'speed'
  | 'time';

/** A moment as the page writes it; what it leaves out is null. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number;
  hour: number | null;
  minute: number;
  second: number;
  /** Minutes east of UTC, where the page says so. */
  offset: number | null;
  /** Day and month could be the other way round. */
  swappable: boolean;
  /** "The 30th of this month", its end as a 31st: year and month are those of the page's clock. */
  ofThisMonth?: true;
  /** "The 27th of every month": the next one. */
  ofEachMonth?: true;
}

export interface Quantity {
  kind: QuantityKind;
  start: number;
  end: number;
  /** Bytes, seconds, messages, minor units, per cent, or the bare number. */
  value: number;
  /** The unit as it counts: 'GB', 'minute', 'EUR' … */
  unit: string;
  date?: WrittenDate;
  /** A lone letter after the number ("5G") that may name a network as well. */
  doubtful?: true;
  /** Its unit is that of two others, because it makes the one with the other: on another day it may not. */
  bySum?: true;
}

export interface Label {
  kind: 'label';
  start: number;
  end: number;
  role: Role;
  /** Gives way to any other label. */
  weak: boolean;
}
