import type { Evidence } from '../changes';
import type { Line } from '../connection';
import type { Plan } from '../model';
import type { Settings } from '../settings';
import type { Watch } from './alert';
import type { AlertKind } from './kinds';

/** What a rule may look at: one line at one moment. */
export interface LineFacts {
  line: Line;
  /** As they hold for this line. */
  settings: Settings;
  evidence: Evidence[];
  /** The plan that the line has now, where the catalogue knows it. */
  plan: Plan | null;
  /** Validity ends by the provider's clock. */
  providerNow: number;
  watchOf: (family: string) => Watch;
}

/** What a rule says about one family at one moment. */
export interface Finding {
  /** `line:rule:subject`: no value in it drifts. */
  family: string;
  /** Families that tell of one thing: the newest of their alerts takes the place of the others. */
  topic: string;
  bucketId: string | null;
  kindAt: (level: number) => AlertKind;
  /** The lowest level that holds now; null when none does. */
  level: number | null;
  inUnits?: true;
  /** Does an alert that was raised at this level still hold? */
  holds: (level: number) => boolean;
  /** A real change began a new episode. */
  rearmed: boolean;
  /** When a level that time brings fell due, by the provider's clock; absent: when it was read. */
  dueAt?: (level: number) => number;
  facts?: Record<string, number>;
  mark?: Watch['mark'];
}

export type LineRule = (facts: LineFacts) => Finding[];

export const lowest = (levels: number[]): number | null =>
  levels.length === 0 ? null : Math.min(...levels);

/** The last answer left a bucket out: a sum of the others says nothing about the line. */
export const isPartial = ({ missing = {} }: Line): boolean => Object.keys(missing).length > 0;

/** For what is or is not, without levels. */
export const yesOrNo = (holds: boolean): number | null => (holds ? 0 : null);
