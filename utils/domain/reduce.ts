import type { Alert } from './alerts/alert';
import type { Effect } from './alerts/effect';
import type { Connection, Line } from './connection';
import type { Failure } from './failure';
import type { UseReading } from './forecast/forecast-case';
import type { Plan, Poll } from './model';
import { reduceReading } from './reduce-reading';
import { reduceTime } from './reduce-time';
import type { Renewal } from './renewal';
import type { Sample } from './sample';
import type { Seldom } from './seldom';
import type { LineRules, Settings } from './settings';

/** Everything that one connection's step may look at: read inside the transaction that writes it. */
export interface Before {
  connection: Connection;
  lines: Line[];
  /** Alerts that are not resolved. */
  alerts: Alert[];
  renewals: Renewal[];
  settings: Settings;
  /** Of those lines that have rules of their own. */
  lineRules: LineRules[];
  /** The catalogue as it was last told. */
  plans: Plan[];
  /** The user's, by IANA name: a day begins by the user's clock. */
  zone: string;
  /**
   * What was left before, by line, ascending, by the provider's clock: of those lines whose outlook is
   * to be worked out now.
   */
  past: ReadonlyMap<string, UseReading[]>;
  seldom: Seldom;
}

export type Happening =
  /**
   * `jitter` 0…1: one's own place among all that ask the same provider; absent: 0. `took`: how long
   * asking lasted, in ms, where that was measured.
   */
  | { kind: 'reading'; poll: Poll; minPace: number; jitter?: number; took?: number }
  | { kind: 'failure'; failure: Failure; minPace: number; jitter: number; took?: number }
  | { kind: 'time' };

/** What changed; absent rows stay as they are. */
export interface After {
  connection: Connection;
  lines: Line[];
  samples: Sample[];
  alerts: Alert[];
  renewals: Renewal[];
  effects: Effect[];
}

/**
 * One step of one connection: pure, so a transaction can be repeated or thrown away.
 * @param now our clock, epoch ms
 */
export function reduce(before: Before, happening: Happening, now: number): After {
  switch (happening.kind) {
    case 'reading':
      return reduceReading(before, happening, now);
    case 'failure':
      if (before.seldom.reduceFailure === undefined) throw new Error('A failure came unexpected.');
      return before.seldom.reduceFailure(before, happening, now);
    case 'time':
      return reduceTime(before, now);
  }
}
