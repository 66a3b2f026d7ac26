import { blankStatus, type Connection } from '../../../utils/domain/connection';
import type { Failure } from '../../../utils/domain/failure';
import { seededRandom } from '../../../utils/domain/forecast/seeded-random';
import { nextLook } from '../../../utils/domain/pace/next-look';
import { followSource } from '../../../utils/domain/pace/source-rhythm';
import { DEFAULT_PACE_MINUTES, dueAfterFailure } from '../../../utils/domain/schedule';
import { defaultSettings } from '../../../utils/domain/settings';
import { MINUTE } from '../../../utils/domain/time';

/** A provider that answers nobody for a while. */
export interface Outage {
  lasts: number;
  /** It tells everybody the same moment at which it will be back. */
  announced: boolean;
}

export interface Arrivals {
  /** Requests in each minute from when it was back until everybody who had failed had come. */
  minutes: number[];
  peak: number;
  mean: number;
}

/** Like every connection of whoever changed nothing, with nothing that runs low. */
const usual: Connection = {
  ...{ id: 'usual', adapter: 'tmforum', name: 'Usual', address: 'https://api.example' },
  ...{ website: null, gigabyte: 'decimal', paceMinutes: DEFAULT_PACE_MINUTES, revision: 1 },
  ...{ paused: false, addedAt: 0, site: null, status: blankStatus },
};

const nothingLow = {
  ...{ connection: usual, lines: [], settings: defaultSettings, lineRules: [], underWay: [] },
  ...{ rhythm: followSource(undefined, true, 0), minPace: 0 },
};

const afterSuccess = (jitter: number, now: number): number =>
  nextLook({ ...nothingLow, jitter, now, providerNow: now }).nextDueAt;

/**
 * What arrives at a provider after an outage, from machines that asked it at their pace before, each
 * at moments of its own.
 */
export function arrivalsAfter(
  { lasts, announced }: Outage,
  clients: number,
  seed: number,
): Arrivals {
  const { next } = seededRandom(seed);
  const pace = usual.paceMinutes * MINUTE;
  const begin = 3 * pace;
  const end = begin + lasts;
  const failure: Failure = { kind: 'server', status: 503, retryAt: announced ? end : null };
  const firsts = new Float64Array(clients);
  // Who has failed is awaited; the others come and go as on any day.
  let last = end;
  for (let client = 0; client < clients; client += 1) {
    let at = Math.floor(next() * pace);
    while (at < begin) at = afterSuccess(next(), at);
    let failures = 0;
    for (; at < end; failures += 1) {
      at = dueAfterFailure(usual, failure, failures + 1, 0, next(), at);
    }
    if (failures > 0) last = Math.max(last, at);
    firsts[client] = at;
  }
  // The last minute is not over when the last one comes.
  const minutes = Array.from({ length: Math.max(1, Math.floor((last - end) / MINUTE)) }, () => 0);
  for (const first of firsts) {
    for (let at = first; at < end + minutes.length * MINUTE; at = afterSuccess(next(), at)) {
      const minute = Math.floor((at - end) / MINUTE);
      minutes[minute] = (minutes[minute] ?? 0) + 1;
    }
  }
  const mean = minutes.reduce((sum, each) => sum + each, 0) / minutes.length;
  return { minutes, peak: Math.max(...minutes), mean };
}
