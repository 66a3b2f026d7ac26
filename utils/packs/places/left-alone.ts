import type { Finding } from '../../reader/judge/finding';
import type { LeftAlone } from '../found';
import { markOf, textAt } from './found-value';
import type { OpenPage } from './open-page';

/** The judge may have put a copy in a bucket; amount and place are the same. */
export const placeOf = ({ at, quantity }: Finding): string => `${at}:${quantity.start}`;

const HELD = new Set(['data', 'money']);

/** What a reader may wonder about: amounts that count for no allowance. */
export function leftAlone(
  open: OpenPage,
  findings: readonly Finding[],
  shown: ReadonlySet<string>,
): LeftAlone[] {
  return findings
    .filter(
      (one) =>
        HELD.has(one.quantity.kind) &&
        !shown.has(placeOf(one)) &&
        (one.aside !== null || one.quantity.kind === 'money' || one.purpose === 'other-line'),
    )
    .slice(0, 8)
    .map((one) => ({
      text: textAt(open, one.at, one.quantity),
      why: whyLeft(one),
      mark: markOf(open, one.at),
    }));
}

function whyLeft({ aside, purpose, quantity }: Finding): LeftAlone['why'] {
  if (purpose === 'other-line') return 'other-line';
  if (aside === 'history' || aside === 'speed') return aside;
  if (quantity.kind === 'money') return 'money';
  return aside === 'offer' || aside === 'price' ? 'offer' : 'unclear';
}
