import type { Failure, Result } from '../../domain/failure';
import { done, failed } from '../../domain/failure';
import type { Endpoints } from '../../domain/model';
import type { Http } from '../http';
import { type Page, readPages, type Spot } from '../pages';
import { type Entry, entriesIn } from './envelope';

/** Which interface a resource belongs to, and its versions, the one that says most first. */
const INTERFACES = {
  usageConsumptionReport: { name: 'usageConsumption', versions: ['v5', 'v4', 'v5.1'] },
  queryUsageConsumption: { name: 'usageConsumption', versions: ['v4', 'v5'] },
  bucket: { name: 'prepayBalanceManagement', versions: ['v4'] },
  topupBalance: { name: 'prepayBalanceManagement', versions: ['v4'] },
  product: { name: 'productInventory', versions: ['v4'] },
  productOrder: { name: 'productOrderingManagement', versions: ['v4'] },
  customerBill: { name: 'customerBillManagement', versions: ['v4'] },
  productOffering: { name: 'productCatalogManagement', versions: ['v4'] },
  productOfferingPrice: { name: 'productCatalogManagement', versions: ['v4'] },
} as const;

export type Resource = keyof typeof INTERFACES;

const NAMES = new Set<string>(Object.values(INTERFACES).map(({ name }) => name));

/** Where a resource may be below an address: that of everything, of one interface, or in between. */
function placesOf(address: string, resource: Resource): string[] {
  const { name, versions } = INTERFACES[resource];
  const [last = '', before = ''] = new URL(address).pathname.split('/').filter(Boolean).reverse();
  // The address of one interface holds no other.
  if (NAMES.has(before)) return [''];
  if (NAMES.has(last)) return last === name ? [...versions.map((each) => `/${each}`), ''] : [''];
  const prefixes = last === 'tmf-api' ? [''] : ['/tmf-api', ''];
  const standard = versions.flatMap((version) =>
    prefixes.map((prefix) => `${prefix}/${name}/${version}`),
  );
  return [...standard, ''];
}

const PAGE = 100;

/** Entries may move from page to page while they are read; a line may not. */
const CATALOGUE: readonly Resource[] = ['productOffering', 'productOfferingPrice'];

/** Every entry of a list, page by page; null where the provider does not offer the resource. */
export interface Lists {
  list: (resource: Resource) => Promise<Result<Entry[] | null>>;
  /** It is not for this token: nobody looks for it until everything is looked for again. */
  leave: (resource: Resource) => void;
  /** What was found, for the next poll. */
  endpoints: Endpoints;
  /** The server's clock, from the first answer that told it. */
  date: () => number | null;
}

export interface Asking {
  http: Http;
  address: string;
  /** What an earlier poll found. */
  known: Endpoints;
  /** Besides those that sign in; fresh for each request. */
  headers?: () => Record<string, string>;
}

interface Part {
  entries: Entry[];
  /** As the provider counts. */
  total: number | null;
}

/** What a wrong place may answer just as well as a right one. */
const mayBeElsewhere = (failure: Failure): boolean =>
  failure.kind === 'forbidden' ||
  (failure.kind === 'unreadable' &&
    ['not-a-provider', 'not-json', 'refused', 'wrong-type'].includes(failure.why));

export function createLists({ http, address, known, headers = () => ({}) }: Asking): Lists {
  const endpoints: Endpoints = { ...known };
  let date: number | null = null;

  async function askPage(
    place: string,
    resource: Resource,
    have: number,
  ): Promise<Result<Part> | { ok: 'missing' }> {
    const asked = `${place}/${resource}?offset=${have}&limit=${PAGE}`;
    const answer = await http.get(asked, { headers: headers() });
    if (answer.ok !== true) return answer;
    date ??= answer.value.date;
    const found = entriesIn(answer.value.body, resource);
    if (!found.ok) return found;
    if (found.value === null) {
      return failed({ kind: 'unreadable', path: resource, why: 'wrong-type' });
    }
    const entries = found.value.map(({ value, at }, index) => ({
      value,
      at: have === 0 ? at : `${resource}[${have + index}]`,
    }));
    return done({ entries, total: answer.value.total });
  }

  async function readFrom(
    place: string,
    resource: Resource,
  ): Promise<Result<Entry[]> | { ok: 'missing' }> {
    const first = await askPage(place, resource, 0);
    if (first.ok !== true) return first;
    const { total } = first.value;
    // By the provider's own count; where there is none, as long as pages come full.
    const pageOf = (entries: Entry[], have: number): Page<Entry> => ({
      entries,
      more: total === null ? entries.length === PAGE : have + entries.length < total,
    });
    const firstPage = pageOf(first.value.entries, 0);
    if (!firstPage.more) return done(firstPage.entries);
    const idOf = ({ value }: Entry): string => JSON.stringify(value);
    const twice = CATALOGUE.includes(resource) ? 'once' : 'refused';
    const askOn = async ({ page, have }: Spot): Promise<Result<Page<Entry>>> => {
      if (page === 1) return done(firstPage);
      const next = await askPage(place, resource, have);
      // Part of a list is not the list: a line that is missing would look as if it were gone.
      if (next.ok === 'missing') {
        return failed({ kind: 'unreadable', path: resource, why: 'partial' });
      }
      return next.ok ? done(pageOf(next.value.entries, have)) : next;
    };
    return readPages(resource, idOf, askOn, twice);
  }

  async function list(resource: Resource): Promise<Result<Entry[] | null>> {
    const place = known[resource];
    if (place === null) return done(null);
    let refused: Failure | null = null;
    for (const candidate of place === undefined ? placesOf(address, resource) : [place]) {
      const found = await readFrom(candidate, resource);
      if (found.ok === true) {
        endpoints[resource] = candidate;
        return found;
      }
      if (found.ok === 'missing') continue;
      if (!mayBeElsewhere(found.failure)) return found;
      refused ??= found.failure;
    }
    // A website answers pages of its own at addresses it does not know.
    const isStrange = refused?.kind === 'unreadable' && refused.why !== 'refused';
    if (refused !== null && !(isStrange && place === undefined)) return failed(refused);
    endpoints[resource] = null;
    return done(null);
  }

  const leave = (resource: Resource): void => {
    endpoints[resource] = null;
  };

  return { list, leave, endpoints, date: () => date };
}
