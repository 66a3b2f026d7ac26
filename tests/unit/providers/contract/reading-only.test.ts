import { describe, expect, it } from 'vitest';
import { adapterOf, allAdapters } from '../../../../utils/providers/registry';
import { fixturesOf, functionOf, pollFixture } from '../../../support/provider-fixture';
import { httpTo, serve } from '../test-server';
import { serveFixture } from './fixture';

/** Every path that any adapter may POST to, with what it answers. A new one is thought about here. */
const QUESTIONS: Record<string, string> = {
  '/retrieve': 'CAMARA at the root of a gateway: the same',
  '/device-data-volume/v0.1/retrieve': 'CAMARA: in which range the volume lies',
  '/device-data-volume/v0.1/check': 'CAMARA: whether more than a volume is left',
  '/api/v1/open/esim/query': 'eSIM Access: the eSIMs of the account',
  '/api/v1/open/package/list': 'eSIM Access: what may be bought for one',
  '/rpc': 'GL.iNet: everything, so that each function is named, below',
};

/** Paths whose last word would change something; reading what was ordered is another matter. */
const SPENDING =
  /(?:order|top-?up|topup|pay|purchase|buy|recharge|refund|cancel|revoke|transfer)$/i;

describe.each(await allAdapters())('$id', (adapter) => {
  const whole = fixturesOf(adapter.id).find(([name]) => name === 'whole')?.[1];
  const tokenPath = (url: string): string | null => {
    const signIn = adapter.signIn(url);
    if (signIn.kind === 'session') return new URL(signIn.url).pathname;
    return signIn.kind === 'client-credentials' ? new URL(signIn.tokenUrl).pathname : null;
  };

  it('declares no question that could change something', () => {
    for (const path of adapter.questions ?? []) {
      expect(Object.keys(QUESTIONS)).toContain(path);
      expect(path).not.toMatch(SPENDING);
    }
  });

  it('asks by GET, or by POST what it declares', async () => {
    if (whole === undefined) throw new Error('no fixture');
    const { url, asked } = await serveFixture(whole);
    await pollFixture(adapter, whole, url);
    expect(asked.length).toBeGreaterThan(0);
    for (const { what } of asked) {
      const [method = '', path = ''] = what.replace(/\?.*$/, '').split(' ');
      const allowed = [...(adapter.questions ?? []), tokenPath(url)];
      if (method !== 'GET') expect(allowed).toContain(path);
    }
  });
});

/** Every function that is ever asked for where one path has them all, with what it answers. */
const FUNCTIONS: Record<string, string> = {
  challenge: 'how a password is proved',
  login: 'a session for who proved it',
  'modem/get_info': 'which modems there are',
  'modem/get_modem_current_interface': 'which are in use',
  'modem/get_traffic_config': 'what was counted, and the limit',
  'system/get_info': 'which modem is built in',
};

const router = await adapterOf('gl-inet');

describe('a path with several functions', () => {
  it.each(fixturesOf('gl-inet').filter(([, { not }]) => not === undefined))(
    'is asked in %s for what reads',
    async (_, fixture) => {
      if (router === undefined) throw new Error('no adapter');
      const { url, asked } = await serveFixture(fixture);
      await pollFixture(router, fixture, url);
      for (const { body } of asked) expect(Object.keys(FUNCTIONS)).toContain(functionOf(body));
    },
  );

  it.each([
    ['system', 'reboot'],
    ['modem', 'set_traffic_config'],
    ['modem', 'reset_traffic_count'],
    ['modem', 'get_sms_list'],
    ['modem/get_info', ''],
    ['toString', 'constructor'],
  ])('is not even asked for %s %s', async (module, name) => {
    const { url, requests } = await serve((_, response) => response.end('{}'));
    const { questions = [], mayAsk } = router ?? {};
    const http = httpTo(url, { questions, mayAsk });
    const question = (method: string) => ({
      jsonrpc: '2.0',
      id: 1,
      method,
      params: [module, name, {}],
    });
    expect(() => http.post('/rpc', question('call'))).toThrow('/rpc may not be asked this');
    expect(() => http.post('/rpc', question('login'))).toThrow();
    expect(() => http.post('/rpc', question(name))).toThrow();
    expect(requests).toEqual([]);
  });
});

it('what was not declared is not even sent', async () => {
  const { url, requests } = await serve((_, response) => response.end('{}'));
  const http = httpTo(url, { questions: ['/query'] });
  expect(() => http.post('/order', {})).toThrow('/order may not be POSTed to');
  expect(() => http.post('/query/../order', {})).toThrow();
  expect(requests).toEqual([]);
  await http.post('/query?page=1', {});
  expect(requests.map(({ url: path }) => path)).toEqual(['/query?page=1']);
});
