import type { Watches } from './alerts/alert';
import type { Attempt } from './attempts';
import type { AutoRenewSeen } from './auto-renew';
import type { Baseline } from './changes';
import type { Failure } from './failure';
import type { Endpoints, Reading } from './model';
import type { SourceRhythm } from './pace/source-rhythm';
import type { Site } from './site';
import type { Outlook } from './standing-outlook';
import type { UseLedger } from './use-ledger';

/** What one provider "GB" is: 10^9 bytes or 2^30. */
export type Gigabyte = 'decimal' | 'binary';

/** One sign-in or API access at a provider. The secret itself is kept elsewhere, under `id`. */
export interface Connection {
  id: string;
  adapter: string;
  name: string;
  /** Where its interface answers, as the user gave it: scheme, host, port and optional path. */
  address: string;
  /** Origins that the provider declares as its own, besides that of `address`: website, checkout. */
  website: string | null;
  gigabyte: Gigabyte;
  paceMinutes: number;
  /** Counts edits, so that an answer to the old address never lands in the new one. */
  revision: number;
  paused: boolean;
  addedAt: number;
  /** What an adapter asks for besides the address and the secret, by field: the line, for one. */
  asked?: { line?: string };
  /** Ids of the lines that the user chose; absent: all. */
  chosen?: readonly string[];
  /** Null for an interface that an adapter of ours reads. */
  site: Site | null;
  /**
   * `set`: the organisation's, of which the user may give the secret, choose the lines and pause it.
   * `withdrawn`: it was, and rests with all that was read. Absent: the user's own.
   */
  organisation?: 'set' | 'withdrawn';
  /** Ids of plans that the user marked, besides those that the lines have. */
  watchedPlans?: readonly string[];
  status: ConnectionStatus;
}

export interface ConnectionStatus {
  /** Null while the last poll succeeded, or before the first. */
  failure: Failure | null;
  /** Failures in a row. */
  failures: number;
  /** When the present failure began. */
  failingSince: number | null;
  /** For how long it failed while the machine was awake; a night asleep is no failing provider. */
  failedFor: number;
  attemptedAt: number | null;
  /** The last ones, oldest first; absent before the first that was kept. */
  attempts?: readonly Attempt[];
  succeededAt: number | null;
  nextDueAt: number;
  /** When it is due while nobody sits at the machine, as long as `instead` is `nextDueAt`. */
  away?: { dueAt: number; instead: number };
  /** Absent before the first answer that was followed. */
  rhythm?: SourceRhythm;
  /** The provider's clock minus ours. */
  clockOffset: number;
  /** When the catalogue was last asked for and told, be it that there is none. */
  plansFetchedAt: number | null;
  /** When it was asked for in vain; absent where it was told, or never failed. */
  plansAskedAt?: number;
  /** Why there is no catalogue, or why it is an old one; absent where nothing is wrong with it. */
  plansFailure?: Failure;
  endpoints: Endpoints;
  watches: Watches;
}

/** What was found out about the old address or token says nothing about the new one. */
export const blankStatus: ConnectionStatus = {
  failure: null,
  failures: 0,
  failingSince: null,
  failedFor: 0,
  attemptedAt: null,
  succeededAt: null,
  nextDueAt: 0,
  clockOffset: 0,
  plansFetchedAt: null,
  endpoints: {},
  watches: {},
};

/** A watched subscription with the last good reading, which no failure removes. */
export interface Line {
  /** `connectionId/lineId`, unique in the database. */
  key: string;
  connectionId: string;
  reading: Reading;
  /** By our clock. */
  fetchedAt: number;
  /** The provider no longer lists this line. */
  gone: boolean;
  watches: Watches;
  /** Absent before the first reading that was followed. */
  use?: UseLedger;
  /** Absent before it was worked out, and where nothing can be: see `standingOutlook`. */
  outlook?: Outlook;
  /** Absent while nothing was told of it. */
  autoRenew?: AutoRenewSeen;
  /** Buckets of an earlier answer that the last ones left out, with the time since when. */
  missing?: Record<string, number>;
  /** What the last answers said nothing of, as it was when it was last told. */
  leftOut?: LeftOut;
}

export interface LeftOut extends Baseline {
  /** The end of the line that was told along with those buckets. */
  endThen: number | null;
}

export const lineKey = (connectionId: string, lineId: string): string =>
  `${connectionId}/${lineId}`;

/** The provider's time at our time `now`. */
export const providerTime = (connection: Connection, now: number): number =>
  now + connection.status.clockOffset;
