import type { Baseline, Evidence } from './changes';
import type { Money, Order } from './model';
import { DAY } from './time';

/**
 * opened → waiting → confirmed, overdue, failed or given up. `opened`: the checkout's tab is still
 * there. Overdue may still be confirmed or given up; failed may be tried again in the same tab.
 */
export type RenewalState = 'opened' | 'waiting' | 'overdue' | 'confirmed' | 'failed' | 'given-up';

/** What says that it is in effect. */
export type Proof =
  | Evidence
  /** The line runs on the plan that was bought. */
  | { what: 'product'; to: string }
  /** The provider calls the order done. */
  | { what: 'order'; orderId: string }
  | { what: 'bill'; number: string; amount: Money | null };

/** What the plan promises that can be seen in a reading. */
export interface Promised {
  data: boolean;
  /** Null where it is not told, or without limit. */
  dataBytes: number | null;
  validity: boolean;
}

/** The tab of the checkout, as long as it is open. */
export interface CheckoutTab {
  /** The first is the checkout's own; others were opened out of it. */
  ids: number[];
  /** Did it lead to a payment service? Whoever comes back from there has returned. */
  atService?: true;
  /** Origins that the user said to know. */
  known?: string[];
  /** Where it was kept from going. */
  stopped?: { tabId: number; url: string; why: Doubt };
}

/** Why an address is no place to pay at. */
export type Doubt = 'undeclared' | 'look-alike' | 'not-encrypted';

/** The user's attempt to buy. */
export interface Renewal {
  id: string;
  connectionId: string;
  lineKey: string;
  planId: string;
  planName: string;
  /** All in, as it was shown when the checkout opened. */
  price: Money | null;
  support: string | null;
  /** How long the provider says it usually takes. */
  activationSeconds: { from: number; to: number } | null;
  openedAt: number;
  /** By the provider's clock, as is everything that the provider decides. */
  overdueAt: number;
  baseline: Baseline;
  state: RenewalState;
  closedAt: number | null;
  evidence: Proof[];
  // What follows is absent where nothing is known of it.
  /** When the checkout opened, by the provider's clock. */
  openedThere?: number;
  /** The plan that the line had when the checkout opened. */
  planBefore?: string | null;
  promised?: Promised;
  tab?: CheckoutTab;
  /** How the user left the checkout. `open`: they did not, as far as anybody knows. */
  left?: { how: 'closed' | 'returned' | 'open'; at: number };
  /** Those of this attempt, as they were last told. */
  orders?: Pick<Order, 'id' | 'state' | 'placedAt' | 'note'>[];
  /** The bill of such an order that is paid. */
  paid?: { number: string; amount: Money | null };
  /** In effect, but for this. */
  lacks?: ('data' | 'validity')[];
  /** The later attempt at the same line. */
  supersededBy?: string;
  /** The same was paid once more: by this attempt, or within it. */
  twice?: true;
  /** Its effect came, and nobody had opened a checkout here. */
  elsewhere?: true;
  /** Nobody gave it up: the tab was closed, and the provider knows of no order. */
  notOrdered?: true;
}

/** When its checkout was opened, by the provider's clock, which orders and bills go by. */
export const openedThere = ({
  openedThere: there,
  openedAt,
}: Pick<Renewal, 'openedThere' | 'openedAt'>): number => there ?? openedAt;

/** Nothing is known of it yet, and it is not late. */
export const isPending = ({ state }: Pick<Renewal, 'state'>): boolean =>
  state === 'opened' || state === 'waiting';

export const isUnderWay = (renewal: Pick<Renewal, 'state'>): boolean =>
  isPending(renewal) || renewal.state === 'overdue';

/** What comes so soon after is a part of it. */
const AFTERMATH = DAY;

/** Over, and there may be more to be heard of it. */
export const isFresh = ({ closedAt }: Renewal, now: number): boolean =>
  closedAt !== null && now >= closedAt && now - closedAt < AFTERMATH;

/** Are its orders still of interest? */
export const isFollowed = (renewal: Renewal, now: number): boolean =>
  isUnderWay(renewal) ||
  (isFresh(renewal, now) && (renewal.state === 'confirmed' || renewal.state === 'failed'));

/** The checkout is over: where its tab goes is nobody's business any more. */
export function withoutTab<One extends Pick<Renewal, 'tab'>>(renewal: One): Omit<One, 'tab'> {
  const { tab: _, ...rest } = renewal;
  return rest;
}
