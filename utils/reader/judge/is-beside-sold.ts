import type { Finding } from './finding';

/** "5 GB for 10 euros. Activate it until 31 July": the end of an offer. */
export const isBesideSold = (at: number, findings: readonly Finding[]): boolean =>
  findings.some(
    (one) =>
      one.at === at &&
      one.quantity.kind === 'data' &&
      (one.aside === 'price' || one.aside === 'offer'),
  );
