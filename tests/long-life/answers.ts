import type { Failure } from '../../utils/domain/failure';
import type { TrueLine } from './provider';
import { advance, createLine, measure } from './provider';
import type { Chance } from './random';
import type { Told } from './told';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One provider, with its lines and its ways. */
export interface Provider {
  id: string;
  lines: TrueLine[];
  /** Its clock minus the true time; null: it does not tell what time it is. */
  skew: number | null;
  /** How old its counts are. */
  lag: number;
  /** The session ended, and the user has not signed in again. */
  signedOut: boolean;
  /** Was the last answer that was taken a partial one? It is once at a time. */
  partial: boolean;
  earlier: Told[][];
}

export function createProvider(id: string, now: number, chance: Chance): Provider {
  const lines = Array.from({ length: chance.whole(1, 2) }, (_, at) =>
    createLine(`line-${at}`, now, chance),
  );
  const tells = chance.of(0.7);
  return {
    id,
    lines,
    skew: tells ? chance.whole(-90_000, 90_000) : null,
    lag: tells && chance.of(0.5) ? chance.pick([20 * MINUTE, 2 * HOUR, 24 * HOUR]) : 0,
    signedOut: false,
    partial: false,
    earlier: [],
  };
}

const WORST: readonly [Failure, ...Failure[]] = [
  { kind: 'offline' },
  { kind: 'unreachable' },
  { kind: 'timeout' },
  { kind: 'forbidden' },
  { kind: 'server', status: 503, retryAt: null },
  { kind: 'unreadable', path: 'bucket', why: 'wrong-type' },
  { kind: 'unsafe', why: 'redirect' },
  { kind: 'maintenance' },
  { kind: 'other-account' },
  { kind: 'not-permitted', origin: 'https://api.example' },
  { kind: 'signed-out', accepted: true },
];

/** Three in ten polls fail, in every way there is. @param now by the clock of the machine */
export function failureOf(provider: Provider, now: number, chance: Chance): Failure | null {
  if (!provider.signedOut && chance.of(0.005)) provider.signedOut = true;
  if (provider.signedOut) return { kind: 'signed-out', accepted: true };
  if (!chance.of(0.3)) return null;
  if (chance.of(0.1)) return { kind: 'rate-limited', retryAt: now + chance.whole(1, 180) * MINUTE };
  return chance.pick(WORST);
}

export interface Answer {
  told: Told[];
  /** Was it measured before the last one? */
  late: boolean;
  partial: boolean;
  clockOffset: number;
}

/** @param time the true one */
export function answer(provider: Provider, time: number, now: number, chance: Chance): Answer {
  const providerNow = time + (provider.skew ?? 0);
  for (const line of provider.lines) {
    if (chance.of(0.05)) line.correction = chance.between(-0.005, 0.005);
  }
  const measuredAt = provider.skew === null ? null : providerNow - provider.lag;
  const fresh = provider.lines.map((line) => measure(line, measuredAt));
  const old = late(provider, chance);
  const told = old ?? fresh;
  if (measuredAt !== null) provider.earlier = [...provider.earlier.slice(-5), fresh];
  // One bucket gone and another come would be a change of plan, and no answer with a gap.
  const news = provider.lines.some(({ toldOf, applied }) => toldOf.length < applied.length);
  const partial = old === null && !provider.partial && !news && chance.of(0.03);
  return {
    late: old !== null,
    partial,
    told: partial ? told.map((each) => cut(each, chance)) : told,
    clockOffset: provider.skew === null ? 0 : providerNow - now,
  };
}

/** An answer out of a cache, measured before the one that was given last. */
const late = ({ earlier }: Provider, chance: Chance): Told[] | null =>
  earlier.length > 0 && chance.of(0.04)
    ? (earlier[chance.whole(0, earlier.length - 1)] ?? null)
    : null;

/** Something is left out, once. */
function cut(told: Told, chance: Chance): Told {
  const { reading } = told;
  const gone = chance.whole(0, reading.buckets.length);
  if (gone === reading.buckets.length) {
    const silent = chance.of(0.5) ? { arrears: null } : { expiresAt: null, startsAt: null };
    return { ...told, reading: { ...reading, ...silent } };
  }
  return {
    ...told,
    reading: { ...reading, buckets: reading.buckets.filter((_, at) => at !== gone) },
  };
}

export function passTime(provider: Provider, from: number, to: number, chance: Chance): void {
  for (const line of provider.lines) advance(line, from, to, chance);
}
