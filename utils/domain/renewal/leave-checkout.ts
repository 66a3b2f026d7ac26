import type { Renewal } from '../renewal';
import { isUnderWay, withoutTab } from '../renewal';

type Left = NonNullable<Renewal['left']>['how'];

/** The user is done at the checkout, as far as its tab tells: now it is to be seen what came of it. */
export function leaveCheckout(renewal: Renewal, how: Left, now: number): Renewal {
  const { left } = renewal;
  const known = left === undefined || left.how === 'open' ? { how, at: now } : left;
  return {
    ...renewal,
    left: known,
    state: renewal.state === 'opened' ? 'waiting' : renewal.state,
  };
}

/** One of the checkout's tabs is closed; with the last of them nothing is followed any more. */
export function closeTab(renewal: Renewal, tabId: number, now: number): Renewal {
  const ids = renewal.tab?.ids.filter((id) => id !== tabId) ?? [];
  if (renewal.tab !== undefined && ids.length > 0) {
    return { ...renewal, tab: { ...renewal.tab, ids } };
  }
  const rest: Renewal = withoutTab(renewal);
  return isUnderWay(renewal) ? leaveCheckout(rest, 'closed', now) : rest;
}
