import type { Finding } from './finding';
import { hold } from './hold';
import { isUneven } from './is-uneven';
import type { Line } from './line';
import { MESSAGE } from './short-message';

const FEWEST = 3;
const LISTED = /^[^:\d]{2,40}: ?\d{1,5} ?\p{L}{2,12}\.?$/u;

/** "Cards: 30 SMS", "Pack: 981 SMS", and nothing else: nobody sells the one that is odd. */
export function holdOdd(findings: readonly Finding[], lines: readonly Line[]): void {
  if (lines.length < FEWEST || lines.length > MESSAGE || findings.length !== lines.length) return;
  const listed = lines.every(({ segment }) => LISTED.test(segment.folded));
  const open = findings.every(
    ({ quantity: { kind, unit }, state, aside }) =>
      (kind === 'messages' || unit === 'minute') &&
      (state === null || state === 'total') &&
      aside === null,
  );
  const [one, more] = findings.filter((each) => isUneven(each, lines));
  if (listed && open && one?.purpose === 'general' && one.topic !== null && more === undefined)
    hold(one);
}
