import type { Evidence } from './changes';
import { appeared, extended, refilled, VALIDITY_STEP } from './changes';
import { expiryLevels, isUsedUp, planData, shareLeft } from './line-facts';
import type { Bucket, Reading } from './model';
import type { Settings } from './settings';
import { DAY } from './time';

/** A provider's correction around a threshold must not close the alert it just raised. */
const HYSTERESIS = 0.02;

/** What a rule says about one family at one moment. */
export interface Finding {
  family: string;
  bucketId: string | null;
  /** The lowest level that holds now; null when none does. */
  level: number | null;
  /** Does an alert that was raised at this level still hold? */
  holds: (level: number) => boolean;
  /** A real change began a new episode. */
  rearmed: boolean;
}

export const expiryFamily = (lineKey: string): string => `${lineKey}:expiry`;

const lowest = (levels: number[]): number | null =>
  levels.length === 0 ? null : Math.min(...levels);

function dataFinding(
  bucket: Bucket,
  lineKey: string,
  settings: Settings,
  evidence: Evidence[],
): Finding {
  const share = shareLeft(bucket);
  const empty = isUsedUp(bucket);
  const reached = settings.dataLevels.filter((each) => share !== null && share * 100 < each);
  const level = empty ? 0 : lowest(reached);
  return {
    family: `${lineKey}:data:${bucket.id}`,
    bucketId: bucket.id,
    level,
    holds: (each) => empty || share === null || share < each / 100 + HYSTERESIS,
    // One that was left out of an answer comes back as it was, and nothing of it is news.
    rearmed: refilled(evidence, bucket.id) || (level === null && appeared(evidence, bucket.id)),
  };
}

function expiryFinding(
  reading: Reading,
  expiresAt: number,
  lineKey: string,
  settings: Settings,
  evidence: Evidence[],
  providerNow: number,
): Finding {
  const left = expiresAt - providerNow;
  const reached = expiryLevels(reading, settings).filter((days) => left <= days * DAY);
  return {
    family: expiryFamily(lineKey),
    bucketId: null,
    level: left <= 0 ? 0 : lowest(reached),
    holds: (level) => left < level * DAY + VALIDITY_STEP,
    rearmed: extended(evidence),
  };
}

/** Every family of a line; `providerNow` because validity ends by the provider's clock. */
export function lineFindings(
  reading: Reading,
  lineKey: string,
  settings: Settings,
  evidence: Evidence[],
  providerNow: number,
): Finding[] {
  const { expiresAt } = reading;
  const past = expiresAt !== null && expiresAt <= providerNow;
  const data = past
    ? []
    : planData(reading).map((bucket) => dataFinding(bucket, lineKey, settings, evidence));
  const expiry =
    expiresAt === null
      ? []
      : [expiryFinding(reading, expiresAt, lineKey, settings, evidence, providerNow)];
  return [...data, ...expiry];
}
