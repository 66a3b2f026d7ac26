/**
 * Roll-ups of samples, in the provider's time. They follow from the samples alone, so that they can
 * be made again from them and agree to the byte.
 */

/** What a bucket was when it was measured; rows of a line's main data are those that `counts`. */
export interface Series {
  lineKey: string;
  bucketId: string;
  /**
   * Is it part of the answer to "what is left": data of the plan, at home, for everything? Where
   * that changed within a day, the day has a row for each.
   */
  counts: boolean;
}

/** One UTC day by its 24 hours. */
export interface HourRow extends Series {
  /** Days since 1970-01-01 UTC. */
  day: number;
  /**
   * Bytes used in each hour; use between two samples is spread evenly over the time between. Below
   * zero where a correction took back more than was used: sums stay exact, show zero.
   */
  used: number[];
  /** The last amount told in each hour, with the whole it was of; null where none was. */
  left: (number | null)[];
  total: (number | null)[];
}

/** One day on the user's own calendar, kept for ever. */
export interface DayRow extends Series {
  /** `2026-11-21`, where the user was then. */
  date: string;
  /** Bytes; below zero as in hours. */
  used: number;
  /** Bytes that came by refills, resets and top-ups. */
  added: number;
  /** The last amount told that day, with the whole it was of. */
  left: number | null;
  total: number | null;
  /**
   * ISO 3166 code of where the use belongs, where the line's plan holds in one country alone. A day
   * with use in two has a row for each; what was left stands in the later one.
   */
  country: string | null;
}
