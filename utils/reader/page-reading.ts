/** What a page is made of; found from its beginning when nobody says. */
export type SourceKind = 'html' | 'json' | 'xml' | 'text';

export interface ReadOptions {
  url?: string;
  /** Epoch milliseconds: partial and relative dates count from here. */
  now: number;
  /** IANA name of the zone the page writes its dates in; UTC when unknown. */
  zone?: string;
  /** BCP 47; what the page says about itself and what its words say count as well. */
  locale?: string;
  kind?: SourceKind;
}

export type AllowanceKind = 'data' | 'voice' | 'sms' | 'money';

/** What an allowance is for. Only `general` is what a line can use at home for anything. */
export type Purpose =
  | 'general'
  | 'roaming'
  | 'night'
  | 'booster'
  | 'app'
  | 'carried'
  | 'bonus'
  | 'other-line';

/** Bytes, seconds, messages or minor units; absent means that the page does not say. */
export interface ReadBucket {
  kind: AllowanceKind;
  name: string;
  purpose: Purpose;
  remaining?: number;
  used?: number;
  total?: number;
  currency?: string;
  unlimited?: true;
  percentUsed?: number;
  percentRemaining?: number;
  expiresAt?: number;
  resetsAt?: number;
  quotes: Partial<Record<BucketField, string>>;
}

export type BucketField =
  | 'remaining'
  | 'used'
  | 'total'
  | 'unlimited'
  | 'percentUsed'
  | 'percentRemaining'
  | 'expiresAt'
  | 'resetsAt';

export type Field = Exclude<keyof PageReading, 'buckets' | 'quotes'>;

/** The top-level values are those of the main domestic bucket of the selected line. */
export interface PageReading {
  signedOut: boolean;
  maintenance: boolean;
  unlimited: boolean;
  throttled: boolean;
  dataRemainingBytes?: number;
  dataUsedBytes?: number;
  dataTotalBytes?: number;
  percentUsed?: number;
  percentRemaining?: number;
  /** Epoch milliseconds UTC. */
  expiresAt?: number;
  resetsAt?: number;
  voiceRemainingSeconds?: number;
  smsRemaining?: number;
  moneyMinor?: number;
  /** ISO 4217. */
  currency?: string;
  /** What a GB is here where the page proves it; absent: ask. */
  gigabyte?: 'decimal' | 'binary';
  buckets: ReadBucket[];
  /** For each value, the words of the page it was read from. */
  quotes: Partial<Record<Field, string>>;
}
