import type { Layout } from '../site';
import type { AppTexts } from './app-texts';

/** What the app's own interface answers; the script in the browser knows the same shapes. */
export interface AppConfig {
  readonly locale: string;
  readonly otherLanguage: string;
  readonly layout: Layout;
  readonly texts: AppTexts;
}

export interface Me {
  readonly customerId: string;
  readonly displayName: string;
  readonly maskedNumber: string;
}

export interface LineSummary {
  readonly lineId: string;
  readonly displayName: string;
  readonly msisdn: string;
  readonly planName: string;
  readonly lineStatus: 'ACTIVE' | 'SUSPENDED' | 'EXPIRED';
}

/** Megabytes, minutes, messages, or a currency. */
type Unit = 'MB' | 'MIN' | 'SMS' | string;

export interface UsageBucket {
  readonly bucketId: string;
  readonly bucketName: string;
  readonly bucketType: string;
  readonly unit: Unit;
  readonly unlimited: boolean;
  readonly totalAmount: number | null;
  readonly usedAmount: number | null;
  readonly remainingAmount: number | null;
}

export interface Usage {
  readonly lineId: string;
  /** Epoch milliseconds. */
  readonly asOf: number;
  /** ISO 8601 with the zone of the line. */
  readonly validTo: string;
  readonly expired: boolean;
  readonly buckets: readonly UsageBucket[];
}

export interface Allowance {
  readonly code: string;
  readonly title: string;
  readonly unit: Unit;
  readonly consumed: number;
  /** Nothing where there is none. */
  readonly limit: number | null;
}

/** The same after the redesign: what was used instead of what is left. */
export interface RedesignedUsage {
  readonly lineId: string;
  readonly measured: string;
  readonly period: { readonly from: string; readonly to: string; readonly over: boolean };
  readonly allowances: readonly Allowance[];
  readonly credit: { readonly value: number; readonly currency: string } | null;
}

export interface Offer {
  readonly offerId: string;
  readonly lineId: string;
  readonly title: string;
  readonly dataAmount: number;
  readonly unit: 'MB';
  readonly price: { readonly value: number; readonly currency: string };
}
