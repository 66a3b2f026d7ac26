/**
 * The words of the house as types. Units are part of the names or fixed here:
 * data in integer bytes, voice and time in seconds, SMS in messages, money in integer minor units
 * with an ISO 4217 code, moments in epoch milliseconds UTC. `null` means "the provider did not say".
 */

import type { Failure } from './failure';

export type BucketKind = 'data' | 'voice' | 'sms' | 'money' | 'time';

/** What an allowance can be used for, besides everything at home; absent: for that. */
export type BucketPurpose = 'roaming' | 'night' | 'booster' | 'app' | 'carried' | 'bonus';

export type BucketState = 'active' | 'suspended' | 'expired' | 'unknown';

/** One allowance of a line. `total`, `used`, `remaining` share the unit that `kind` implies. */
export interface Bucket {
  id: string;
  kind: BucketKind;
  purpose?: BucketPurpose;
  name: string;
  remaining: number | null;
  used: number | null;
  total: number | null;
  /** ISO 4217, for money only. */
  currency: string | null;
  /** What is left of the whole, 0…1, where the provider says that and no amounts. */
  share?: number;
  /** Where the provider says between what the remaining amount lies; `high` null: no end. */
  range?: { low: number; high: number | null };
  /** Decimal digits of amounts beyond 2^53, which the numbers above round. */
  exact?: { remaining?: string; used?: string; total?: string };
  /** An amount or date that was computed from others that the provider told. */
  estimated?: true;
  /** What happens when it is used up. */
  atLimit?: 'blocked' | 'throttled' | 'billed';
  /** True only when the provider says so. */
  unlimited: boolean;
  state: BucketState;
  startsAt: number | null;
  expiresAt: number | null;
  /** Set where it is filled up again at `expiresAt` rather than gone for good: the same moment. */
  resetsAt?: number | null;
}

export interface Money {
  minor: number;
  currency: string;
}

/** What a provider said about one line at one moment. */
export interface Reading {
  /** The provider's id of the line, unique within its connection. */
  lineId: string;
  name: string;
  /** The last four digits of ICCID or MSISDN: enough to tell lines apart, no more is kept. */
  tail: string | null;
  /** The provider's id of the plan the line has now. */
  planId: string | null;
  planName: string | null;
  buckets: Bucket[];
  startsAt: number | null;
  expiresAt: number | null;
  autoRenew: boolean | null;
  arrears: Money | null;
  /** Moment of measurement by the provider's clock. */
  measuredAt: number | null;
  /** Until when the provider itself takes this answer for current. */
  staleAfter?: number | null;
  /** A device counts what went through it, not what the carrier bills. Absent: the operator. */
  source?: 'device';
  /** Where the provider says that this line is renewed. */
  renewUrl?: string | null;
}

/** A bill, as far as the provider tells it. */
export interface Bill {
  id: string;
  /** As printed on it. */
  number: string | null;
  issuedAt: number | null;
  dueAt: number | null;
  amount: Money | null;
  /** What is still to be paid. */
  remaining: Money | null;
  /** In the provider's word. */
  state: string | null;
  /** The bill itself, to be opened in the browser. */
  url: string | null;
}

/** An order, as far as the provider tells it. */
export interface Order {
  id: string;
  /** The line that it is for; null where it is not said. */
  lineId: string | null;
  placedAt: number | null;
  state: 'open' | 'done' | 'failed';
  /** What the provider says about it, in its own words. */
  note: string | null;
}

/** One part of what a plan costs; discounts are negative, tax is its own part. */
export interface Charge {
  kind: 'plan' | 'fee' | 'discount' | 'tax';
  name: string;
  minor: number;
  /** A promotion counts from its begin to its end; the code that it needs, where there is one. */
  startsAt: number | null;
  endsAt: number | null;
  code: string | null;
  /** In basis points of the plan's own price, where it was told as a share; `minor` is its amount. */
  bps?: number;
}

export type ValidityUnit = 'day' | 'month' | 'year';

export type Tethering = 'allowed' | 'blocked' | 'unknown';

export type TopUpEffect = 'restarts' | 'extends' | 'adds' | 'unknown';

/** What lets validity begin. */
export type PlanActivation = 'purchase' | 'first-use' | 'install';

/**
 * How its length counts: so many days to the hour, to the end of a calendar day or month, again and
 * again, or until it is used up.
 */
export type ValidityKind = 'exact' | 'calendar' | 'recurring' | 'until-used';

/** Who sells it. */
export interface SalesChannel {
  kind: 'official' | 'authorised' | 'third-party';
  name: string | null;
}

/** An offering that can be bought. */
export interface Plan {
  id: string;
  name: string;
  /** False for what can no longer be bought, kept because a line may still have it. */
  sellable: boolean;
  /** A line can buy what shares a category with what it has: see `buyable`. */
  categories: string[];
  dataBytes: number | null;
  unlimited: boolean;
  dailyCapBytes: number | null;
  speedAfterCapKbps: number | null;
  voiceSeconds: number | null;
  smsMessages: number | null;
  validity: { count: number; unit: ValidityUnit } | null;
  tier: string | null;
  /** ISO 3166 codes; empty means not said. */
  regions: string[];
  tethering: Tethering;
  topUpEffect: TopUpEffect;
  newCustomersOnly: boolean;
  paymentMethods: string[];
  /** Null where the provider names no price that can be trusted. */
  currency: string | null;
  charges: Charge[];
  /** RFC 6570 template of the provider's checkout; `{line}` and `{offering}` are filled in. */
  checkout: string | null;
  support: string | null;
  /** How long the provider usually takes to put it into effect. */
  activationSeconds: { from: number; to: number } | null;
  /** Told more than once under its id, with other terms: nobody knows which of them is sold. */
  ambiguous?: true;
  // What follows is absent where the provider does not say it.
  activation?: PlanActivation;
  /** Days from the purchase within which it must be installed or used first. */
  installWithinDays?: number;
  validityKind?: ValidityKind;
  /** As the provider writes them: `NTT docomo 5G`. */
  networks?: string[];
  /** The fastest that it ever is. */
  speedKbps?: number;
  /** What happens when the whole allowance is used up. */
  atLimit?: 'blocked' | 'throttled' | 'billed';
  /** Does a fair-use rule stand behind it? */
  fairUse?: boolean;
  /** Must the buyer show who they are? */
  identityCheck?: boolean;
  /** Are the prices told with tax? */
  taxIncluded?: boolean;
  /** At which the provider itself converts its prices: one unit of `currency` is `value` of `quote`. */
  rate?: { quote: string; value: number; date: string };
  channel?: SalesChannel;
  /** How often one line may buy it. */
  maxPurchases?: number;
}

/** A whole answer of a provider: every line of a connection, and the catalogue where it was asked. */
export interface Poll {
  readings: Reading[];
  /** Null when the catalogue was not asked, is not offered, or could not be read. */
  plans: Plan[] | null;
  /** Why it could not be read; the lines can be watched without it. */
  plansFailure?: Failure;
  /** The catalogue was asked for, and none is offered. */
  noPlans?: true;
  /** Null, or absent, where there are none to be had. */
  bills?: Bill[] | null;
  /** Null, or absent, where they were not asked for or there are none to be had. */
  orders?: Order[] | null;
  /** The provider's clock minus ours, in milliseconds; 0 where it is unknown or close. */
  clockOffset: number;
  endpoints: Endpoints;
}

/** Where each interface of a provider was found, relative to its address; null: not offered. */
export type Endpoints = Record<string, string | null>;
