import { describe, expect, it } from 'vitest';
import { findInterface } from '../../../utils/providers/find-interface';
import { allAdapters } from '../../../utils/providers/registry';
import { fixturesOf } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';
import { json, serve } from './test-server';

const around = {
  fetch,
  isOnline: () => true,
  now: Date.now,
  zone: 'UTC',
  timeoutMs: 2_000,
};

const found = async (url: string) =>
  (await findInterface(await allAdapters(), new URL(url), around))?.id ?? null;

describe('what answers at an address', () => {
  it.each(['rfc8908', 'huawei-hilink', 'zte-goform', 'netgear-m1', 'gl-inet'])(
    'is %s',
    async (id) => {
      const whole = fixturesOf(id).find(([name]) => name === 'whole')?.[1];
      if (whole === undefined) throw new Error('no fixture');
      const { url } = await serveFixture(whole);
      // A portal is asked at the very address; a device anywhere below its own.
      const path = id === 'rfc8908' ? Object.keys(whole.answers)[0]?.replace('GET ', '') : '';
      expect(await found(`${url}${path}`)).toBe(id);
    },
  );

  it('is TM Forum, where only its paths want a sign-in', async () => {
    const { url, requests } = await serve((request, response) => {
      response.writeHead(/usageConsumptionReport/.test(request.url ?? '') ? 401 : 404).end();
    });
    expect(await found(url)).toBe('tmforum');
    for (const { headers } of requests) expect(headers.authorization).toBeUndefined();
  });

  it('is known by its host alone, without asking', async () => {
    expect(await found('https://partners-api.airalo.com/v2')).toBe('airalo');
  });

  it.each([
    ['refuses everything', 401, ''],
    ['knows nothing', 404, ''],
    ['is a website', 200, '<!doctype html><title>Hello</title>'],
    ['answers everything alike', 200, '{"ok": true}'],
    ['is in trouble', 500, ''],
  ])('is nothing known, where it %s', async (_, status, text) => {
    const { url } = await serve((__, response) => response.writeHead(status).end(text));
    expect(await found(url)).toBeNull();
  });

  it('is not what any list might be', async () => {
    const { url } = await serve((_, response) => json(response, {}));
    expect(await found(url)).toBeNull();
  });
});
