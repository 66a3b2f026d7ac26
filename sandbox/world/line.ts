import type { Money } from './money';

/** An allowance being used up, in bytes, seconds or messages. */
export interface Meter {
  readonly total: number | 'unlimited';
  readonly used: number;
}

export const left = ({ total, used }: Meter): number =>
  total === 'unlimited' ? Number.POSITIVE_INFINITY : Math.max(0, total - used);

export type MeterName = 'data' | 'booster' | 'roaming' | 'voice' | 'sms';

export interface Line {
  readonly id: string;
  readonly subscriber: string;
  readonly name: string;
  readonly kind: 'travel-esim' | 'data-card' | 'voice-bundle' | 'business-card';
  readonly iccid: string;
  readonly msisdn: string;
  readonly billingAccount: string;
  /** Milliseconds east of UTC: where this line's midnight is. */
  readonly utcOffset: number;
  readonly offering: string;
  readonly startedAt: number;
  readonly validUntil: number;
  readonly autoRenew: boolean;
  readonly suspended: boolean;
  readonly meters: Readonly<Partial<Record<MeterName, Meter>>>;
  /** Bytes used on the local day that began at `startedAt`. */
  readonly today: { readonly startedAt: number; readonly used: number };
  /** Money that automatic renewal draws on. */
  readonly balance?: Money;
  /** Bytes an ordinary day takes when usage flows. */
  readonly usualDailyUse: number;
  /** When something measured last changed. */
  readonly changedAt: number;
}

export const isExpired = (line: Line, at: number): boolean => at >= line.validUntil;
