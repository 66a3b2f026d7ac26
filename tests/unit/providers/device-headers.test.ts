import { describe, expect, it } from 'vitest';
import { huaweiHilink } from '../../../utils/providers/huawei-hilink/adapter';
import { zteGoform } from '../../../utils/providers/zte-goform';
import { fixturesOf, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';

/** The headers of each request of a fixture, by what was asked. */
async function headersOf(adapter: typeof zteGoform, name: string) {
  const fixture = fixturesOf(adapter.id).find(([each]) => each === name)?.[1];
  if (fixture === undefined) throw new Error(`${adapter.id} has no ${name}`);
  const { url, asked } = await serveFixture(fixture);
  await pollFixture(adapter, fixture, url);
  return asked.map(({ what, headers }) => ({
    what,
    referer: String(headers.referer ?? '').replace(url, 'http://provider'),
    cookie: headers.cookie ?? '',
    token: headers.__requestverificationtoken ?? '',
  }));
}

describe('huawei-hilink', () => {
  const bare = { referer: '', cookie: '' };
  const MONTH = 'GET /api/monitoring/month_statistics';
  const SETTINGS = 'GET /api/monitoring/start_date';

  it('asks with the token, fetched once for both questions', async () => {
    expect(await headersOf(huaweiHilink, 'whole')).toEqual([
      { ...bare, what: 'GET /api/webserver/token', token: '' },
      { ...bare, what: MONTH, token: '1c9a7b50aF0e' },
      { ...bare, what: SETTINGS, token: '1c9a7b50aF0e' },
    ]);
  });

  it('asks within the session that came with the token', async () => {
    const asked = await headersOf(huaweiHilink, 'token-with-session');
    const signed = { referer: '', cookie: 'SessionID=4sT2nQ==', token: '8f2e11d0' };
    expect(asked.slice(2)).toEqual([
      { what: MONTH, ...signed },
      { what: SETTINGS, ...signed },
    ]);
  });

  it('asks with the cookie that was set along with the token, where it can be read', async () => {
    const asked = await headersOf(huaweiHilink, 'token-with-set-cookie');
    const signed = { referer: '', cookie: 'SessionID=4sT2nQ==', token: '1c9a7b50aF0e' };
    expect(asked.slice(1)).toEqual([
      { what: MONTH, ...signed },
      { what: SETTINGS, ...signed },
    ]);
  });

  it('asks with the token of the home page', async () => {
    const asked = await headersOf(huaweiHilink, 'token-of-the-home-page');
    expect(asked.map(({ token }) => token).slice(-2)).toEqual(['Zm9v/+bar=', 'Zm9v/+bar=']);
  });

  it('renews a token by the way that brings its session, once', async () => {
    const renewed = await headersOf(huaweiHilink, 'token-renewed');
    expect(renewed.map(({ what }) => what)).toEqual([
      'GET /api/webserver/token',
      MONTH,
      'GET /api/webserver/SesTokInfo',
      MONTH,
      SETTINGS,
    ]);
    expect(renewed[4]?.cookie).toBe('SessionID=4sT2nQ==');
    const refused = await headersOf(huaweiHilink, 'token-refused');
    expect(refused.map(({ what }) => what)).toEqual(renewed.map(({ what }) => what).slice(0, 4));
  });
});

describe('zte-goform', () => {
  it('asks once, as though its own page did', async () => {
    const asked = await headersOf(zteGoform, 'whole');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.referer).toBe('http://provider/');
    expect(asked[0]?.what).toMatch(/multi_data=1&cmd=monthly_rx_bytes,.*,flux_monthly_rx_bytes,/);
  });
});
