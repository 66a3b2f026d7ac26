import { describe, expect, it } from 'vitest';
import { SECRET, serve } from './test-server';
import { everything, fixture, pollAt, pollOf, serveProvider } from './tmforum-provider';

const REPORTS = '/tmf-api/usageConsumption/v5/usageConsumptionReport';
const notAProvider = { kind: 'unreadable', path: '', why: 'not-a-provider' };

describe('interfaces are found', () => {
  it.each([
    ['as the TM Forum puts them', '/tmf-api/usageConsumption/v5'],
    ['without its prefix', '/usageConsumption/v5'],
    ['at the root', ''],
  ])('%s', async (_, place) => {
    const report = fixture('usage-consumption-report');
    const poll = await pollOf({ [`${place}/usageConsumptionReport`]: report });
    expect(poll).toMatchObject({
      ok: true,
      value: { endpoints: { usageConsumptionReport: place }, readings: [{ lineId: 'line-1' }] },
    });
  });

  it('below the path of the address', async () => {
    const { url } = await serveProvider({
      '/de/v2/bucket': fixture('bucket'),
    });
    expect(await pollAt(`${url}/de/v2`)).toMatchObject({ ok: true });
  });

  it.each([
    ['everything', '/tmf-api', '/tmf-api/usageConsumption/v5/usageConsumptionReport'],
    [
      'everything, below a gateway',
      '/gw/tmf-api',
      '/gw/tmf-api/usageConsumption/v5/usageConsumptionReport',
    ],
    [
      'one interface',
      '/tmf-api/usageConsumption',
      '/tmf-api/usageConsumption/v5/usageConsumptionReport',
    ],
    [
      'one version',
      '/tmf-api/usageConsumption/v5',
      '/tmf-api/usageConsumption/v5/usageConsumptionReport',
    ],
  ])('by the address of %s', async (_, path, place) => {
    const { url } = await serveProvider({ [place]: fixture('usage-consumption-report') });
    expect(await pollAt(`${url}${path}`)).toMatchObject({ ok: true });
  });

  it('by the address of one interface, where no other is looked for', async () => {
    const { url, requests } = await serveProvider({
      '/prepayBalanceManagement/v4/bucket': fixture('bucket'),
    });
    expect(await pollAt(`${url}/prepayBalanceManagement/v4`)).toMatchObject({ ok: true });
    const asked = requests.map((request) => request.url?.split('?')[0]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked).toHaveLength(6);
  });

  it.each([400, 403])('although a wrong place answers %d', async (status) => {
    const { url } = await serve((request, response) => {
      if (request.url?.startsWith('/bucket?')) response.end(JSON.stringify(fixture('bucket')));
      else response.writeHead(status).end('{"message":"Missing Authentication Token"}');
    });
    expect(await pollAt(url)).toMatchObject({
      ok: true,
      value: { readings: [{ lineId: 'line-1' }] },
    });
  });

  it('and remembered: the next poll asks nowhere else', async () => {
    const { url, requests } = await serveProvider({
      '/usageConsumptionReport': fixture('usage-consumption-report'),
      '/product': fixture('product'),
    });
    const first = await pollAt(url);
    if (!first.ok) throw new Error('not read');
    requests.length = 0;
    const second = await pollAt(url, { endpoints: first.value.endpoints });
    expect(second).toEqual(first);
    expect(requests.map((request) => request.url?.split('?')[0]).sort()).toEqual([
      '/product',
      '/usageConsumptionReport',
    ]);
  });

  it('that were not offered are looked for again with the plans', async () => {
    const endpoints = { usageConsumptionReport: null, bucket: '/old' };
    const { url } = await serveProvider({ '/old/bucket': fixture('bucket'), ...everything() });
    const poll = await pollAt(url, { endpoints, wantsPlans: true });
    expect(poll).toMatchObject({
      value: { endpoints: { usageConsumptionReport: '/tmf-api/usageConsumption/v5' } },
    });
  });
});

describe('what is not offered', () => {
  it('is no failure: only the report', async () => {
    const poll = await pollOf(
      { [REPORTS]: fixture('usage-consumption-report') },
      { wantsPlans: true },
    );
    expect(poll).toMatchObject({
      ok: true,
      value: {
        plans: null,
        readings: [
          { name: 'Tokyo eSIM', tail: null, planId: null, autoRenew: null, arrears: null },
        ],
      },
    });
  });

  it('is no failure: only TMF654', async () => {
    const poll = await pollOf({ '/tmf-api/prepayBalanceManagement/v4/bucket': fixture('bucket') });
    expect(poll.ok && poll.value.readings).toMatchObject([
      {
        lineId: 'line-1',
        name: 'Tokyo eSIM',
        measuredAt: null,
        buckets: [
          { id: 'data', remaining: 1_800_000_000, used: null, total: null },
          { id: 'national-voice', remaining: 4_800 },
        ],
      },
    ]);
  });

  it.each([404, 403])('to this token is no failure: %d', async (status) => {
    const places = Object.keys(everything()).filter((place) => place !== REPORTS);
    const refused = Object.fromEntries(places.map((place) => [place, status]));
    const poll = await pollOf({ ...everything(), ...refused }, { wantsPlans: true });
    expect(poll).toMatchObject({ ok: true, value: { plans: null } });
  });

  it('is no failure where another interface tells: reports forbidden, buckets not', async () => {
    const buckets = '/tmf-api/prepayBalanceManagement/v4/bucket';
    const poll = await pollOf({ [REPORTS]: 403, [buckets]: fixture('bucket') });
    expect(poll).toMatchObject({ ok: true, value: { readings: [{ lineId: 'line-1' }] } });
  });

  it('but without top-ups as a resource nobody knows whether it renews by itself', async () => {
    const offered = everything();
    offered['/tmf-api/prepayBalanceManagement/v4/topupBalance'] = [];
    const poll = await pollOf(offered);
    expect(poll).toMatchObject({ value: { readings: [{ autoRenew: false }] } });
  });
});

describe('what is no provider', () => {
  const website = (status: number, body: string) =>
    serve((_, response) => response.writeHead(status, { 'Content-Type': 'text/html' }).end(body));

  it.each([
    ['a website with a page for everything', 200, '<!doctype html><h1>Welcome</h1>'],
    ['a website without one', 404, '<!doctype html><h1>Not found</h1>'],
    ['another interface', 200, '{"status":"up"}'],
  ])('%s', async (_, status, body) => {
    const { url } = await website(status, body);
    expect(await pollAt(url)).toEqual({ ok: false, failure: notAProvider });
  });

  it.each([
    [401, { kind: 'signed-out', accepted: false }],
    [403, { kind: 'forbidden' }],
    [503, { kind: 'server', status: 503, retryAt: null }],
  ])('but %d says something else', async (status, failure) => {
    const { url } = await website(status, SECRET);
    const poll = await pollAt(url);
    expect(poll).toEqual({ ok: false, failure });
    expect(JSON.stringify(poll)).not.toContain(SECRET);
  });
});
