import * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done } from '../../domain/failure';
import type { Bucket, BucketState } from '../../domain/model';
import { amountOf, signedAmountOf } from '../amounts';
import type { Access } from '../contract';
import { likelyEnd, orNothing } from '../moments';
import { newBucket } from '../new-bucket';
import { read } from '../read';

/** "1 megabyte = 1024 kilobytes", each of them 1024 bytes then. */
const MB = 1024 ** 2;
const text = z.nullish(z.string());

const quotaIn = (unit: number) =>
  z.object({
    /** What is left; "can be negative". */
    volume: signedAmountOf(unit),
    /** After a top-up: what was left then, and the top-up. */
    total_volume: z.nullish(amountOf(unit)),
    expiry_date: orNothing(likelyEnd),
    status: z.nullish(z.object({ description: text })),
  });

const quotas = { data: quotaIn(MB), sms: quotaIn(1) };

const STATES: Record<string, BucketState> = {
  ACTIVE: 'active',
  EXHAUSTED: 'active',
  EXPIRED: 'expired',
};

/** A card, as far as the list of all tells it. */
export interface Sim {
  iccid: string;
  label?: string | null | undefined;
  status?: string | null | undefined;
}

/** Null where the card has no such quota. */
export async function readQuota(
  { http }: Access,
  sim: Sim,
  kind: 'data' | 'sms',
  path: string,
): Promise<Result<{ bucket: Bucket; date: number | null } | null>> {
  const asked = await http.get(`/v2/sims/${encodeURIComponent(sim.iccid)}/quota/${kind}`);
  if (asked.ok === 'missing') return done(null);
  if (!asked.ok) return asked;
  const told = read(quotas[kind], asked.value.body, path);
  if (!told.ok) return told;
  const { volume: remaining, total_volume: total, expiry_date: end, status } = told.value;
  const known = STATES[status?.description ?? ''] ?? 'unknown';
  const state = sim.status === 'Disabled' && known !== 'expired' ? 'suspended' : known;
  const bucket = newBucket({ remaining, total }, { id: kind, kind, state, ...end });
  return done({ bucket, date: asked.value.date });
}
