import type { AllowanceKind, Purpose } from '../page-reading';
import type { Finding } from './finding';

export type Part = 'remaining' | 'used' | 'total';

/** Findings that tell of one allowance. */
export interface Bucket {
  kind: AllowanceKind;
  purpose: Purpose;
  parts: Partial<Record<Part, Finding>>;
  percentUsed?: Finding;
  percentRemaining?: Finding;
  expiry?: Finding;
  reset?: Finding;
  unlimited?: string;
  daily: boolean;
  name: string;
  places: readonly string[];
  first: number;
  last: number;
  /** Percentages whose words leave open of what they are. */
  open: Finding[];
  /** Amounts whose words leave open what they are. */
  bare: Finding[];
}

export const partsOf = (bucket: Bucket): Part[] => Object.keys(bucket.parts) as Part[];

/** A bucket that says how much is left or was used. */
export const tellsUse = ({ parts, percentUsed, percentRemaining }: Bucket): boolean =>
  parts.remaining !== undefined ||
  parts.used !== undefined ||
  percentUsed !== undefined ||
  percentRemaining !== undefined;

export const amountOf = (bucket: Bucket, part: Part): number | null =>
  bucket.parts[part]?.quantity.value ?? null;
