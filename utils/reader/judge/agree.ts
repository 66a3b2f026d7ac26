/** Are two amounts the same but for rounding on the page? */
export const near = (one: number, other: number, share = 0.012): boolean =>
  Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * share;

/** Remaining and used make the total, as exactly as a page rounds them. */
export const adds = (remaining: number, used: number, total: number): boolean =>
  total > 0 && Math.abs(remaining + used - total) <= total * 0.012;
