import type { Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Endpoints } from '../../domain/model';
import type { Answer, Http } from '../http';

/** Where operators put each interface: as the TM Forum says, without its prefix, or at the root. */
const PLACES = {
  usageConsumptionReport: ['/tmf-api/usageConsumption/v5', '/usageConsumption/v5', ''],
  bucket: ['/tmf-api/prepayBalanceManagement/v4', '/prepayBalanceManagement/v4', ''],
  topupBalance: ['/tmf-api/prepayBalanceManagement/v4', '/prepayBalanceManagement/v4', ''],
  product: ['/tmf-api/productInventory/v4', '/productInventory/v4', ''],
  customerBill: ['/tmf-api/customerBillManagement/v4', '/customerBillManagement/v4', ''],
  productOffering: ['/tmf-api/productCatalogManagement/v4', '/productCatalogManagement/v4', ''],
  productOfferingPrice: [
    '/tmf-api/productCatalogManagement/v4',
    '/productCatalogManagement/v4',
    '',
  ],
} as const;

export type Resource = keyof typeof PLACES;

const PAGE = 100;
const MAX_PAGES = 100;

/** Every entry of a list, page by page; null where the provider does not offer the resource. */
export interface Lists {
  list: (resource: Resource) => Promise<Result<unknown[] | null>>;
  /** What was found, for the next poll. */
  endpoints: Endpoints;
  /** The server's clock, from the first answer that told it. */
  date: () => number | null;
}

/** By the provider's own count; where there is none, as long as pages come full. */
const goesOn = (have: number, lastPage: number, total: number | null): boolean =>
  lastPage > 0 && (total === null ? lastPage === PAGE : have < total);

export function createLists(http: Http, known: Endpoints): Lists {
  const endpoints: Endpoints = { ...known };
  let date: number | null = null;

  async function rest(
    resource: Resource,
    place: string,
    first: Answer,
  ): Promise<Result<unknown[]>> {
    const entries: unknown[] = Array.isArray(first.body) ? [...first.body] : [];
    let size = entries.length;
    for (let page = 1; page < MAX_PAGES && goesOn(entries.length, size, first.total); page += 1) {
      const next = await http.get(`${place}/${resource}?offset=${entries.length}&limit=${PAGE}`);
      if (next.ok === false) return next;
      // Part of a list is not the list: a line that is missing would look as if it were gone.
      if (next.ok === 'missing' || !Array.isArray(next.value.body)) {
        return failed({ kind: 'unreadable', path: resource, why: 'wrong-type' });
      }
      const { body } = next.value;
      // Some answer every offset with the same page.
      if (JSON.stringify(body[0]) === JSON.stringify(entries[entries.length - size])) break;
      size = body.length;
      entries.push(...body);
    }
    return done(entries);
  }

  async function list(resource: Resource): Promise<Result<unknown[] | null>> {
    const place = known[resource];
    if (place === null) return done(null);
    for (const candidate of place === undefined ? PLACES[resource] : [place]) {
      const first = await http.get(`${candidate}/${resource}?offset=0&limit=${PAGE}`);
      if (first.ok === 'missing') continue;
      if (!first.ok) {
        // A website answers pages of its own at addresses it does not know.
        const strange = first.failure.kind === 'unreadable' && first.failure.why === 'not-json';
        if (strange && place === undefined) continue;
        return first;
      }
      date ??= first.value.date;
      if (!Array.isArray(first.value.body)) {
        if (place === undefined) continue;
        return failed({ kind: 'unreadable', path: resource, why: 'wrong-type' });
      }
      endpoints[resource] = candidate;
      return rest(resource, candidate, first.value);
    }
    endpoints[resource] = null;
    return done(null);
  }

  return { list, endpoints, date: () => date };
}
