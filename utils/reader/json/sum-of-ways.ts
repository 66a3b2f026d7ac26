import type { Finding } from '../judge/finding';

const DOWN = /down|received|recv|incoming|(?:^|[^a-z])rx|Rx/;
const UP = /up(?:load|link|stream|$|[A-Z_])|Up(?!date|grade)|sent|outgoing|(?:^|[^a-z])tx|Tx/;
/** Each of the three is rounded to be shown. */
const ROUNDED = 0.002;

const keyOf = ({ quote }: Finding): string => quote.slice(0, quote.indexOf(': '));

/** "total: 256.10 GB" beside "download: 231.77 GB" and "upload: 24.33 GB": so much has been used. */
export function sumOfWays(findings: readonly Finding[]): void {
  for (const one of findings) {
    if (one.state !== 'total' || one.quantity.kind !== 'data' || one.quantity.value === 0) continue;
    const beside = findings.filter(
      ({ at, quantity, aside }) => at === one.at && quantity.kind === 'data' && aside === null,
    );
    if (beside.some(({ state }) => state === 'remaining')) continue;
    const down = beside.find((other) => DOWN.test(keyOf(other)));
    const up = beside.find((other) => other !== down && UP.test(keyOf(other)));
    if (down === undefined || up === undefined || down === one || up === one) continue;
    const { value } = one.quantity;
    if (Math.abs(down.quantity.value + up.quantity.value - value) <= ROUNDED * value)
      one.state = 'used';
  }
}
