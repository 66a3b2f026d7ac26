/** Ten rials; no currency by ISO 4217, though its readers count in it. */
const TOMAN = 'IRT';
const IN_RIALS = 10;

/** The currency that the standard has, and how many of its units one of the named one is. */
export const standardOf = (code: string): { code: string; times: number } =>
  code === TOMAN ? { code: 'IRR', times: IN_RIALS } : { code, times: 1 };
