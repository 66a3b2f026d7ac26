import type { Line } from '../connection';
import type { Order } from '../model';
import { DAY } from '../time';
import type { Alert, Watch } from './alert';
import { freshWatch, isActive, openAlert, resolve } from './alert';
import { paymentFamily } from './payment-family';

/** An order that failed before anybody watched is old news. */
const NEWS_FOR = 3 * DAY;
/** After this long whoever wanted to pay has tried again or has let it be. */
const SHOWN_FOR = 7 * DAY;

interface OrderReview {
  line: Line;
  raised: Alert[];
  closed: Alert[];
}

/** Tells once of each order that failed; a later one that came through closes what was told. */
export function reviewOrders(
  line: Line,
  orders: Order[],
  alerts: Alert[],
  now: number,
  providerNow: number,
): OrderReview {
  const family = paymentFamily(line.key);
  const open = alerts.filter((alert) => alert.family === family && isActive(alert));
  const ours = orders
    .filter(({ lineId, placedAt }) => lineId === line.reading.lineId && placedAt !== null)
    .map((order) => ({ ...order, placedAt: order.placedAt ?? 0 }))
    .sort((a, b) => a.placedAt - b.placedAt);
  const watch: Watch = line.watches[family] ?? freshWatch;
  const told = watch.mark?.value ?? providerNow - NEWS_FOR;
  const last = ours.findLast(({ state }) => state !== 'open');
  const failed = last?.state === 'failed' && last.placedAt > told ? last : null;
  const settled = last?.state === 'done';
  const closed = open
    .filter(({ raisedAt }) => settled || failed !== null || now - raisedAt >= SHOWN_FOR)
    .map((alert) => resolve(alert, now));
  if (failed === null) return { line, raised: [], closed };
  const mark = { value: failed.placedAt, at: now };
  const alert = openAlert(
    {
      id: `${family}:${failed.id}`,
      family,
      kind: 'payment-failed',
      connectionId: line.connectionId,
      lineKey: line.key,
      ...(failed.note === null ? {} : { said: failed.note }),
    },
    now,
  );
  const watches = { ...line.watches, [family]: { ...watch, mark } };
  return { line: { ...line, watches }, raised: [alert], closed };
}
