import { settingsOfLine } from '../alerts/settings-of-line';
import type { Line } from '../connection';
import { planData } from '../line-facts';
import type { Bucket } from '../model';
import type { LineRules, Settings } from '../settings';
import { mergeRules } from '../settings';
import { MINUTE, SECOND } from '../time';

/** What lies between a line and the next alert about an amount. */
export interface Room {
  /** Of data; infinity where no level is below. */
  bytes: number;
  /** Until a level of calls, messages or money can be reached; ms, infinity where none is below. */
  others: number;
}

/** Nobody writes faster than this for long. */
const A_MESSAGE = 10 * MINUTE;
/** Money goes at any moment; so far above its level it need not be watched. */
const MONEY_NEAR = 2;

const FAR = Number.POSITIVE_INFINITY;

/** The levels below an amount, and zero. */
const below = (amount: number | null, levels: number[]): number[] =>
  amount === null || amount <= 0 ? [] : [0, ...levels].filter((level) => level <= amount);

const down = (amount: number | null, levels: number[]): number =>
  Math.min(FAR, ...below(amount, levels).map((level) => (amount ?? 0) - level));

function bytesDown({ remaining, total }: Bucket, { dataLevels, dataAmounts }: Settings): number {
  const shares = total === null ? [] : dataLevels.map((percent) => (percent / 100) * total);
  return down(remaining, [...shares, ...dataAmounts]);
}

function timeDown({ kind, remaining }: Bucket, settings: Settings): number {
  // Calls are used up as fast as time itself passes, at most.
  if (kind === 'voice') return down(remaining, settings.voiceSeconds) * SECOND;
  if (kind === 'sms') return down(remaining, settings.smsMessages) * A_MESSAGE;
  if (kind !== 'money' || remaining === null) return FAR;
  return settings.moneyMinor.some((each) => each <= remaining && remaining < MONEY_NEAR * each)
    ? 0
    : FAR;
}

const runsOut = ({ unlimited, state }: Bucket): boolean => !unlimited && state !== 'expired';

/** @param own what the line has of its own; a line or a rule that is off has no levels */
export function roomToLevel(line: Line, all: Settings, own: LineRules | null): Room {
  const settings = settingsOfLine(line.reading, all, own);
  const rules = own?.alerts === false ? null : mergeRules(settings.rules, own?.own.rules);
  const data = rules?.data ? planData(line.reading).filter(runsOut) : [];
  const others = line.reading.buckets.filter(
    ({ kind, ...bucket }) =>
      (kind === 'voice' || kind === 'sms' || kind === 'money') &&
      rules?.[kind] === true &&
      runsOut({ kind, ...bucket }),
  );
  return {
    bytes: Math.min(FAR, ...data.map((bucket) => bytesDown(bucket, settings))),
    others: Math.min(FAR, ...others.map((bucket) => timeDown(bucket, settings))),
  };
}
