import type { Bucket, Reading } from '../../utils/domain/model';
import type { Chance } from './random';
import type { Told } from './told';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GB = 1e9;

interface Amount {
  id: string;
  total: number;
  remaining: number;
}

type Purchase = 'extension' | 'booster' | 'refill' | 'whole';

/** One subscription as it really is. */
export interface TrueLine {
  lineId: string;
  /** Filled up by itself every thirty days. */
  monthly: boolean;
  startsAt: number | null;
  expiresAt: number | null;
  data: Amount[];
  voice: Amount | null;
  sms: Amount | null;
  /** Null: this provider never says what is owed. */
  arrears: number | null;
  /** Bytes an hour, on this day. */
  rate: number;
  /** Of the whole: what the provider's count is off by. */
  correction: number;
  bought: { at: number; id: string; what: Purchase }[];
  applied: string[];
  /** The last of those that the worker was told of, in a whole answer. */
  toldOf: string[];
}

export function createLine(lineId: string, now: number, chance: Chance): TrueLine {
  const total = chance.pick([3, 10, 20, 50]) * GB;
  const monthly = chance.of(0.4);
  const span = monthly ? 30 * DAY : chance.pick([1, 3, 7, 30, 90, 180]) * DAY;
  const endless = !monthly && chance.of(0.15);
  return {
    lineId,
    monthly,
    startsAt: endless || chance.of(0.3) ? null : now,
    expiresAt: endless ? null : now + span,
    data: [{ id: 'main', total, remaining: total }],
    voice: chance.of(0.4) ? { id: 'calls', total: 3_600, remaining: 3_600 } : null,
    sms: chance.of(0.4) ? { id: 'texts', total: 100, remaining: 100 } : null,
    arrears: chance.of(0.4) ? 0 : null,
    rate: 0,
    correction: 0,
    bought: [],
    applied: [],
    toldOf: [],
  };
}

/** Lets the true line grow older by so much, in steps in which its use does not change. */
export function advance(line: TrueLine, from: number, to: number, chance: Chance): void {
  for (let at = from; at < to; ) {
    const next = Math.min(to, at + 6 * HOUR);
    if (line.expiresAt === null || line.expiresAt > at) useUp(line, next - at, chance);
    settleDebts(line, chance);
    for (const purchase of line.bought.filter((each) => each.at <= next)) {
      apply(line, purchase.what, next, chance);
      line.applied = [...line.applied, purchase.id];
    }
    line.bought = line.bought.filter((each) => each.at > next);
    if (line.monthly && line.expiresAt !== null && line.expiresAt <= next) fillUp(line);
    at = next;
  }
}

function useUp(line: TrueLine, ms: number, chance: Chance): void {
  const whole = line.data[0]?.total ?? GB;
  if (line.rate === 0 || chance.of(0.2)) line.rate = whole / chance.spread(200, 9_000);
  let bytes = Math.round((line.rate * ms) / HOUR);
  for (const amount of line.data) {
    const part = Math.min(bytes, amount.remaining);
    amount.remaining -= part;
    bytes -= part;
  }
  if (line.voice !== null && chance.of(0.3)) spend(line.voice, chance.whole(0, 400));
  if (line.sms !== null && chance.of(0.3)) spend(line.sms, chance.whole(0, 12));
}

const spend = (amount: Amount, units: number): void => {
  amount.remaining = Math.max(0, amount.remaining - units);
};

function settleDebts(line: TrueLine, chance: Chance): void {
  if (line.arrears === null) return;
  if (line.arrears === 0 && chance.of(0.01)) line.arrears = chance.whole(100, 5_000);
  else if (line.arrears > 0 && chance.of(0.05)) line.arrears = 0;
}

function fillUp(line: TrueLine): void {
  line.expiresAt = (line.expiresAt ?? 0) + 30 * DAY;
  if (line.startsAt !== null) line.startsAt = line.expiresAt - 30 * DAY;
  line.data = line.data.slice(0, 1);
  for (const amount of [...line.data, line.voice, line.sms]) {
    if (amount !== null) amount.remaining = amount.total;
  }
}

function apply(line: TrueLine, what: Purchase, now: number, chance: Chance): void {
  const [main] = line.data;
  if (main === undefined) return;
  const end = line.expiresAt;
  const extend = (): void => {
    if (end !== null) line.expiresAt = Math.max(end, now) + chance.pick([7, 30, 90]) * DAY;
  };
  switch (what) {
    case 'extension':
      extend();
      return;
    case 'booster': {
      const total = chance.pick([1, 5]) * GB;
      line.data.push({ id: `booster-${line.applied.length}`, total, remaining: total });
      return;
    }
    case 'refill':
      main.remaining = main.total;
      return;
    case 'whole':
      main.remaining = main.total;
      line.data = [main];
      extend();
  }
}

const bucketOf = (
  kind: Bucket['kind'],
  { id, total, remaining }: Amount,
  { startsAt, expiresAt, monthly }: TrueLine,
): Bucket => ({
  id,
  kind,
  name: id,
  remaining,
  used: total - remaining,
  total,
  currency: null,
  unlimited: false,
  state: 'active',
  startsAt,
  expiresAt,
  resetsAt: monthly ? expiresAt : null,
});

/** What the provider counts at this moment. @param measuredAt null where it does not say */
export function measure(line: TrueLine, measuredAt: number | null): Told {
  const { lineId, startsAt, expiresAt, voice, sms, arrears, correction } = line;
  const data = line.data.map((amount) => {
    const off = Math.round(amount.remaining + correction * amount.total);
    const remaining = Math.min(amount.total, Math.max(0, off));
    return bucketOf('data', { ...amount, remaining }, line);
  });
  const reading: Reading = {
    lineId,
    name: lineId,
    tail: null,
    planId: null,
    planName: null,
    buckets: [
      ...data,
      ...(voice === null ? [] : [bucketOf('voice', voice, line)]),
      ...(sms === null ? [] : [bucketOf('sms', sms, line)]),
    ],
    startsAt,
    expiresAt,
    autoRenew: null,
    arrears: arrears === null ? null : { minor: arrears, currency: 'EUR' },
    measuredAt,
  };
  return { reading, applied: line.applied };
}
