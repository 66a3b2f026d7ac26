import type * as z from 'zod/mini';
import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Plan, Poll } from '../../domain/model';
import { SECOND } from '../../domain/time';
import { catalogued } from '../catalogued';
import { clockOffset } from '../clock-offset';
import type { Access, Adapter, Mark } from '../contract';
import { toBills } from './bills';
import { createLists, type Lists, type Resource } from './endpoints';
import { entriesIn } from './envelope';
import { type LineBuckets, linesOf, onlyLine, toReading } from './lines';
import { toOrders } from './orders';
import { readOptional } from './read-optional';
import { readUsage } from './usage';
import { bill, order, product, topup } from './wire';

/** Most polls ask for no catalogue. */
async function plansIn(lists: Lists, access: Access): Promise<Result<Plan[] | null>> {
  const { readPlans } = await import('./read-plans');
  return readPlans(lists, access.gigabyte);
}

/** What is told beside the amounts. */
const askBeside = (lists: Lists, { wantsOrders = false }: Access) =>
  Promise.all([
    readOptional(lists, 'product', product),
    readOptional(lists, 'topupBalance', topup),
    readOptional(lists, 'customerBill', bill),
    wantsOrders ? readOptional(lists, 'productOrder', order) : done(null),
  ]);

/** Why there is no line: the provider has none, or it is no provider at all. */
async function refuseLineless(lists: Lists): Promise<Result<never>> {
  const nowhere = failed({ kind: 'unreadable', path: '', why: 'not-a-provider' });
  const others: Resource[] = ['productOffering', 'productOfferingPrice', 'productOrder'];
  for (const resource of others) {
    const listed = await lists.list(resource);
    if (!listed.ok) return listed;
  }
  const isSomewhere = Object.values(lists.endpoints).some((place) => place !== null);
  return isSomewhere ? failed({ kind: 'unreadable', path: '', why: 'no-lines' }) : nowhere;
}

/** The lines that are meant: all of them, unless one is named. */
function chosenLines(
  lines: LineBuckets[],
  { line }: Access,
  products: z.output<typeof product>[],
): Result<LineBuckets[]> {
  if (line === null) return done(lines);
  const only = onlyLine(lines, line, products);
  return only === null
    ? failed({ kind: 'unreadable', path: 'line', why: 'no-such-line' })
    : done([only]);
}

/** Reads what a provider offers of the TM Forum's interfaces; `headers` are fresh for each request. */
export async function pollForum(
  access: Access,
  headers?: () => Record<string, string>,
): Promise<Result<Poll>> {
  const { http, address, wantsPlans } = access;
  const found = Object.entries(access.endpoints).filter(([, place]) => place !== null);
  const known = wantsPlans ? Object.fromEntries(found) : access.endpoints;
  const lists = createLists({ http, address, known, ...(headers ? { headers } : {}) });
  // Who may refuse, or ask for a pause, is asked for the amounts alone at first.
  const beside = access.isAnswering ? askBeside(lists, access) : null;
  const usage = await readUsage(lists, access.gigabyte);
  if (!usage.ok) {
    await beside;
    return usage;
  }
  const [owned, autoTopups, billed, ordered] = await (beside ?? askBeside(lists, access));
  if (!owned.ok) return owned;
  if (!autoTopups.ok) return autoTopups;
  if (!billed.ok) return billed;
  if (!ordered.ok) return ordered;
  const products = owned.value ?? [];
  const lines = usage.value ?? linesOf(products);
  if (lines.length === 0) return refuseLineless(lists);
  const chosen = chosenLines(lines, access, products);
  if (!chosen.ok) return chosen;
  const now = access.now();
  const offset = clockOffset(lists.date(), now);
  const around = {
    products,
    topups: autoTopups.value,
    bills: billed.value ?? [],
    providerNow: now + offset,
  };
  return done({
    readings: chosen.value.map((line) => toReading(line, around)),
    ...catalogued(wantsPlans ? await plansIn(lists, access) : done(null)),
    bills: billed.value === null ? null : toBills(billed.value),
    orders: ordered.value === null ? null : toOrders(ordered.value),
    clockOffset: offset,
    endpoints: lists.endpoints,
  });
}

const markOf = (place: string, resource: Resource): Mark => ({
  path: `${place}/${resource}?offset=0&limit=1`,
  fits: (body) => {
    const found = entriesIn(body, resource);
    return found.ok && found.value !== null;
  },
  guarded: true,
});

/** The TM Forum's Open APIs, as operators of business cards offer them. */
export const tmforum: Adapter = {
  id: 'tmforum',
  name: 'TM Forum Open APIs',
  kind: 'standard',
  address: null,
  fields: [
    { name: 'token', optional: true },
    { name: 'line', optional: true },
  ],
  signIn: () => ({ kind: 'bearer' }),
  marks: [
    markOf('/tmf-api/usageConsumption/v5', 'usageConsumptionReport'),
    markOf('/tmf-api/usageConsumption/v4', 'queryUsageConsumption'),
    markOf('/tmf-api/prepayBalanceManagement/v4', 'bucket'),
  ],
  gigabyte: null,
  minPace: 30 * SECOND,
  poll: (access) => pollForum(access),
};
