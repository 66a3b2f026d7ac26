import type * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Plan, Poll } from '../../domain/model';
import { MINUTE, SECOND } from '../../domain/time';
import type { Access, Adapter } from '../contract';
import { read } from '../read';
import type { Lists, Resource } from './endpoints';
import { createLists } from './endpoints';
import { toReading } from './lines';
import { toPlan } from './plans';
import { readUsage } from './usage';
import { bills, offerings, prices, products, topups } from './wire';

/** A `Date` header has whole seconds and travels; only a clock that is really off is corrected. */
const CLOCK_TOLERANCE = MINUTE;

/** A list that the provider may not offer, or not to this token. */
async function readOptional<T extends z.ZodMiniType>(
  lists: Lists,
  resource: Resource,
  schema: T,
): Promise<Result<z.output<T> | null>> {
  const listed = await lists.list(resource);
  if (!listed.ok) return listed.failure.kind === 'forbidden' ? done(null) : listed;
  return listed.value === null ? done(null) : read(schema, listed.value, resource);
}

/** No catalogue is no failure: the lines can be watched without it. */
async function readPlans(lists: Lists, access: Access): Promise<Plan[] | null> {
  const [offered, priced] = await Promise.all([
    readOptional(lists, 'productOffering', offerings),
    readOptional(lists, 'productOfferingPrice', prices),
  ]);
  if (!offered.ok || offered.value === null) return null;
  const known = priced.ok ? (priced.value ?? []) : [];
  return offered.value.map((offering) => toPlan(offering, known, access.gigabyte));
}

async function poll(access: Access): Promise<Result<Poll>> {
  const found = Object.entries(access.endpoints).filter(([, place]) => place !== null);
  const known = access.wantsPlans ? Object.fromEntries(found) : access.endpoints;
  const lists = createLists(access.http, known);
  const lines = await readUsage(lists, access.gigabyte);
  if (!lines.ok) return lines;
  if (lines.value.length === 0) return failed({ kind: 'unreadable', path: '', why: 'no-lines' });
  const [owned, autoTopups, billed] = await Promise.all([
    readOptional(lists, 'product', products),
    readOptional(lists, 'topupBalance', topups),
    readOptional(lists, 'customerBill', bills),
  ]);
  if (!owned.ok) return owned;
  if (!autoTopups.ok) return autoTopups;
  if (!billed.ok) return billed;
  const now = access.now();
  const skew = (lists.date() ?? now) - now;
  const clockOffset = Math.abs(skew) < CLOCK_TOLERANCE ? 0 : skew;
  const around = {
    products: owned.value ?? [],
    topups: autoTopups.value,
    bills: billed.value ?? [],
    providerNow: now + clockOffset,
  };
  return done({
    readings: lines.value.map((line) => toReading(line, around)),
    plans: access.wantsPlans ? await readPlans(lists, access) : null,
    clockOffset,
    endpoints: lists.endpoints,
  });
}

/** The TM Forum's Open APIs, as operators of business cards offer them. */
export const tmforum: Adapter = { id: 'tmforum', minPace: 30 * SECOND, poll };
