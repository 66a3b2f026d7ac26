/** Bytes in the sandbox's gigabyte: decimal, as this operator advertises it. */
export const GB = 1_000_000_000;
export const MB = 1_000_000;

/** Durations in milliseconds. */
const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
