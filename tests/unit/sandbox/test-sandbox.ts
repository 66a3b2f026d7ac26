import { afterAll, beforeAll, beforeEach } from 'vitest';
import { startSandbox } from '../../../sandbox/start';

/** Noon in Tokyo, on a step of the operator's five-minute measurements. */
export const NOW = Date.UTC(2026, 10, 20, 3, 0);

type Json = Readonly<Record<string, unknown>>;

/** A sandbox over real HTTP; before each test it begins anew, its clock standing at NOW. */
export function useSandbox() {
  let stop: () => Promise<void>;
  const sandbox = {
    url: '',

    /** Asks the API as the holder of a token; an empty one is not sent. */
    api: (
      path: string,
      { token = 'sandbox-mei', ...init }: RequestInit & { token?: string } = {},
    ) =>
      fetch(`${sandbox.url}/tmf-api${path}`, {
        ...init,
        headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...init.headers },
      }),

    /** What the API answers, taken at the caller's word. */
    async read<T>(path: string, token?: string): Promise<T> {
      const response = await sandbox.api(path, token === undefined ? {} : { token });
      return (await response.json()) as T;
    },

    /** Posts to the control interface. */
    control: (path: string, body: unknown) =>
      fetch(`${sandbox.url}/sandbox${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),

    async state<T = Json>(): Promise<T> {
      return (await (await fetch(`${sandbox.url}/sandbox/state`)).json()) as T;
    },

    /** Opens a page of the website without following where it leads. */
    page: (path: string, headers: Record<string, string> = {}) =>
      fetch(sandbox.url + path, { redirect: 'manual', headers }),

    submit: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(sandbox.url + path, {
        method: 'POST',
        redirect: 'manual',
        headers,
        body: new URLSearchParams(fields),
      }),

    /** Signs in and gives the header that proves it. */
    async signIn(subscriber: string): Promise<{ Cookie: string }> {
      const response = await sandbox.submit('/sign-in', {
        email: `${subscriber}@example.com`,
        password: `${subscriber}-password`,
      });
      return { Cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '' };
    },

    /** The same for the app, whose sessions are its own. */
    async signInToApp(subscriber: string): Promise<{ Cookie: string }> {
      const response = await fetch(`${sandbox.url}/app/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          email: `${subscriber}@example.com`,
          password: `${subscriber}-password`,
        }),
      });
      return { Cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '' };
    },
  };

  beforeAll(async () => {
    const running = await startSandbox({ quiet: true });
    sandbox.url = running.url;
    stop = running.stop;
  });
  beforeEach(async () => {
    await sandbox.control('/reset', { seed: 1, now: NOW, flow: false });
  });
  afterAll(() => stop());
  return sandbox;
}

export const paths = {
  reports: '/usageConsumption/v5/usageConsumptionReport',
  buckets: '/prepayBalanceManagement/v4/bucket',
  topups: '/prepayBalanceManagement/v4/topupBalance',
  offerings: '/productCatalogManagement/v4/productOffering',
  prices: '/productCatalogManagement/v4/productOfferingPrice',
  products: '/productInventory/v4/product',
  orders: '/productOrderingManagement/v4/productOrder',
  bills: '/customerBillManagement/v4/customerBill',
} as const;
