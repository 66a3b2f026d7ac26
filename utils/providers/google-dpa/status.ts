import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Bucket } from '../../domain/model';
import type { Amount } from '../exact';
import { newBucket } from '../new-bucket';
import { read } from '../read';
import { dataPlanStatus, planStatus, type WireModule } from './wire';

/** What either version says of a line. */
export interface Status {
  plans: { id: string | null; name: string | null; expiresAt: number | null; buckets: Bucket[] }[];
  measuredAt: number | null;
  staleAfter: number | null;
}

/** 2^63−1 says that there is no quota; some round it on the way, to 2^63 or to what JavaScript writes. */
const ENDLESS = ['9223372036854775807', '9223372036854775808', '9223372036854776000'];

export const isUnlimited = (quota: Amount | null | undefined): boolean =>
  ENDLESS.includes(quota?.exact ?? '');

const AT_LIMIT: Record<string, Bucket['atLimit']> = {
  THROTTLED: 'throttled',
  BLOCKED: 'blocked',
  PAY_AS_YOU_GO: 'billed',
};

/** Some modules count for videos or games alone. */
const GENERAL = ['GENERIC', 'PMTC_UNSPECIFIED'];

function purposeOf({ trafficCategories, pmtcs }: WireModule): Pick<Bucket, 'purpose'> {
  const categories = trafficCategories ?? pmtcs ?? [];
  const general = categories.length === 0 || categories.some((each) => GENERAL.includes(each));
  return general ? {} : { purpose: 'app' };
}

export function atLimitOf(policy: string | null | undefined): Pick<Bucket, 'atLimit'> {
  const atLimit = AT_LIMIT[policy ?? ''];
  return atLimit === undefined ? {} : { atLimit };
}

/** The lowest of the three levels alone is a number: no bytes are left. The others are words. */
const atLevel = (level: string | null | undefined): Amount | null =>
  level === 'REMAINING_DATA_ZERO' ? { value: 0 } : null;

/** A module counts bytes or minutes; bytes without end can have minutes that end. */
function bucketsOf(wire: WireModule, id: string, plan: Partial<Bucket>): Bucket[] {
  const told = {
    name: wire.moduleName ?? wire.description ?? plan.name ?? '',
    ...purposeOf(wire),
    ...atLimitOf(wire.overusagePolicy ?? wire.overUsagePolicy),
    expiresAt: wire.expirationTime ?? plan.expiresAt ?? null,
  };
  const { quotaBytes, quotaMinutes, remainingBytes, remainingTime } = wire;
  const remaining = remainingBytes ?? atLevel(wire.remainingBalanceLevel);
  // What is left of no quota is no amount either, also where nothing but that is told.
  const unlimited = isUnlimited(quotaBytes) || (!quotaBytes && isUnlimited(remainingBytes));
  const amounts = unlimited ? {} : { remaining, total: quotaBytes };
  const data = newBucket(amounts, { ...told, id, kind: 'data', unlimited });
  if (!remainingTime && !quotaMinutes) return [data];
  const minutes = { remaining: remainingTime, total: quotaMinutes };
  const time = newBucket(minutes, { ...told, id: `${id}/time`, kind: 'time' });
  return quotaBytes || remaining ? [data, time] : [time];
}

interface WirePlan {
  planId?: string | null | undefined;
  planName?: string | null | undefined;
  expirationTime?: number | null | undefined;
  modules: WireModule[] | null | undefined;
}

/** The id of a plan is that of its kind: who bought a booster twice has it twice. */
function keyOf(wires: WirePlan[], at: number): string {
  const ids = wires.slice(0, at + 1).map(({ planId }) => planId ?? '');
  const id = ids.pop() ?? '';
  const earlier = ids.filter((each) => each === id).length;
  return earlier === 0 ? id : `${id}+${earlier}`;
}

const plansOf = (wires: WirePlan[]): Status['plans'] =>
  wires.map(({ planId, planName, expirationTime, modules }, at) => {
    const expiresAt = expirationTime ?? null;
    const around = { name: planName ?? '', expiresAt };
    const key = keyOf(wires, at);
    const buckets = (modules ?? []).flatMap((each, place) =>
      bucketsOf(each, `${key}/${place}`, around),
    );
    return { id: planId ?? null, name: planName ?? null, expiresAt, buckets };
  });

const isOld = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'dataPlanStatus' in body;

export function readStatus(body: unknown): Result<Status> {
  if (isOld(body)) {
    const told = read(dataPlanStatus, body);
    if (!told.ok) return told;
    const { dataPlanStatus: wires, updateTime, responseStaleTime } = told.value;
    return done({
      plans: plansOf(wires.map((wire) => ({ ...wire, modules: wire.planModuleStatus }))),
      measuredAt: updateTime ?? null,
      staleAfter: responseStaleTime ?? null,
    });
  }
  const told = read(planStatus, body);
  if (!told.ok) return told;
  const { plans: wires, updateTime, expireTime } = told.value;
  return done({
    plans: plansOf(wires.map((wire) => ({ ...wire, modules: wire.planModules }))),
    measuredAt: updateTime ?? null,
    staleAfter: expireTime ?? null,
  });
}
