import { readFileSync } from 'node:fs';
import type { Gigabyte } from '../../../utils/domain/connection';
import type { Endpoints } from '../../../utils/domain/model';
import { tmforum } from '../../../utils/providers/tmforum/adapter';
import { bend } from '../../support/bend';
import { httpTo, json, serve } from './test-server';

/** Answers by resource: a list, or whatever else a server might send. */
export type Offered = Record<string, unknown>;

/** A fresh copy of a list as a server sends it. */
export const fixture = (name: string): object[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/tmforum/${name}.json`, import.meta.url), 'utf8'));

export const everything = (): Offered => ({
  '/tmf-api/usageConsumption/v5/usageConsumptionReport': fixture('usage-consumption-report'),
  '/tmf-api/productInventory/v4/product': fixture('product'),
  '/tmf-api/prepayBalanceManagement/v4/topupBalance': fixture('topup-balance'),
  '/tmf-api/customerBillManagement/v4/customerBill': fixture('customer-bill'),
  '/tmf-api/productCatalogManagement/v4/productOffering': fixture('product-offering'),
  '/tmf-api/productCatalogManagement/v4/productOfferingPrice': fixture('product-offering-price'),
});

/** Ten minutes after the fixtures were measured. */
export const NOW = Date.UTC(2026, 10, 20, 3, 5);

/** A provider that pages its lists and answers 404 to all else. */
export const serveProvider = (offered: Offered) =>
  serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const body = offered[pathname];
    const headers = { Date: new Date(NOW).toUTCString() };
    if (body === undefined) response.writeHead(404, headers).end();
    else if (typeof body === 'number') response.writeHead(body, headers).end();
    else if (typeof body === 'string') response.writeHead(200, headers).end(body);
    else if (!Array.isArray(body)) json(response, body, headers);
    else {
      const offset = Number(searchParams.get('offset'));
      const page = body.slice(offset, offset + Number(searchParams.get('limit')));
      json(response, page, { ...headers, 'X-Total-Count': String(body.length) });
    }
  });

interface Asking {
  gigabyte?: Gigabyte;
  wantsPlans?: boolean;
  isAnswering?: boolean;
  endpoints?: Endpoints;
  now?: number;
}

export function pollAt(address: string, asking: Asking = {}) {
  const { gigabyte = 'decimal', wantsPlans = false, isAnswering = false } = asking;
  const { endpoints = {}, now = NOW } = asking;
  const http = httpTo(address);
  const line = null;
  const around = { http, now: () => now, zone: 'UTC' };
  return tmforum.poll({
    address,
    gigabyte,
    line,
    wantsPlans,
    isAnswering,
    endpoints,
    ...around,
  });
}

export async function pollOf(offered: Offered, asking: Asking = {}) {
  const { url } = await serveProvider(offered);
  return pollAt(url, asking);
}

/** Polls with one value of the report replaced, by its path within the answer. */
export function pollWith(keys: (string | number)[], value: unknown, asking: Asking = {}) {
  const reports = '/tmf-api/usageConsumption/v5/usageConsumptionReport';
  const offered = everything();
  return pollOf({ ...offered, [reports]: bend(offered[reports], keys, value) }, asking);
}
