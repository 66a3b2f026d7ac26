import { describe, expect, it } from 'vitest';
import { json, serve } from './test-server';
import { fixture, pollAt, pollOf } from './tmforum-provider';

const many = (count: number) => {
  const [report] = fixture('usage-consumption-report');
  return Array.from({ length: count }, (_, at) => ({
    ...report,
    id: `report-${at}`,
    product: [{ id: `line-${at}`, name: `Line ${at}` }],
  }));
};

/** 250 lines of which the page from `offset` 100 is answered otherwise. */
const broken = (status: number, body: unknown) =>
  serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const offset = Number(searchParams.get('offset'));
    if (pathname !== '/usageConsumptionReport') response.writeHead(404).end();
    else if (offset === 0) json(response, many(100), { 'X-Total-Count': '250' });
    else response.writeHead(status).end(JSON.stringify(body));
  });

describe('a long list', () => {
  it('is read to its end', async () => {
    const poll = await pollOf({ '/usageConsumptionReport': many(250) });
    const ids = poll.ok ? poll.value.readings.map(({ lineId }) => lineId) : [];
    expect(ids).toEqual(Array.from({ length: 250 }, (_, at) => `line-${at}`));
  });

  it.each([1, 99, 100, 101, 200])('of %d entries has no more and no less', async (count) => {
    const poll = await pollOf({ '/usageConsumptionReport': many(count) });
    expect(poll.ok && poll.value.readings).toHaveLength(count);
  });

  it('of several reports on one line is one line', async () => {
    const [{ bucket: buckets } = { bucket: [] }] = fixture('usage-consumption-report') as {
      bucket: object[];
    }[];
    const reports = many(2).map((report, at) => ({
      ...report,
      product: [{ id: 'line-1' }],
      // With one id they would be one bucket, told twice.
      bucket: buckets.map((each, which) => ({ ...each, id: `${at}-${which}` })),
    }));
    const poll = await pollOf({ '/usageConsumptionReport': reports });
    expect(poll).toMatchObject({ value: { readings: [{ lineId: 'line-1' }] } });
    expect(poll.ok && poll.value.readings[0]?.buckets).toHaveLength(10);
  });

  // Lines that were not read would be taken for lines that are gone.
  it.each([
    ['fails', 500, {}],
    ['is no list', 200, {}],
    ['is not there', 404, {}],
    ['needs a sign-in', 401, {}],
    ['is empty too early', 200, []],
    ['repeats the one before', 200, many(100)],
  ])('of which a page %s is not taken for the whole', async (_, status, body) => {
    const { url } = await broken(status, body);
    expect(await pollAt(url)).toMatchObject({ ok: false });
  });
});
