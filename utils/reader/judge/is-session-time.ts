import type { Finding } from './finding';

/** As routers write a time: "2h15m", "1h23m45s", "1d4h". */
const COUNTED = /\d{1,3}[wdhm]\d{1,2}[dhms](?![a-z])/i;
const DAY = 86_400;

/**
 * "Connected for 1h23m45s, time left 2h15m": both run only while one is connected, so the second is no
 * moment at which anything ends.
 */
export const isSessionTime = (one: Finding, findings: readonly Finding[]): boolean =>
  isCounted(one) &&
  one.quantity.value < DAY &&
  findings.some((other) => other !== one && isCounted(other) && other.state !== one.state);

const isCounted = ({ quantity, quote }: Finding): boolean =>
  quantity.kind === 'duration' && COUNTED.test(quote);
