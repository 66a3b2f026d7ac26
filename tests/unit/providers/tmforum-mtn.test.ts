import { describe, expect, it } from 'vitest';
import { mtn } from '../../../utils/providers/mtn';
import { type Fixture, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';

const BUCKETS = '/tmf-api/prepayBalanceManagement/v4/bucket';

async function askedWith(fields: Fixture['fields']) {
  const fixture: Fixture = {
    about: 'MTN with one bucket',
    ...(fields ? { fields } : {}),
    answers: {
      [`GET ${BUCKETS}`]: { body: { resultCode: '0', data: [{ id: 'd', usageType: 'data' }] } },
      'POST /v1/oauth/access_token': { body: { access_token: 'fresh', expires_in: 3599 } },
    },
    shown: {},
  };
  const { url, asked } = await serveFixture(fixture);
  expect(await pollFixture(mtn, fixture, url)).toMatchObject({ ok: true });
  return {
    token: asked.filter(({ what }) => what.startsWith('POST')),
    data: asked.filter(({ what }) => what.startsWith('GET')),
  };
}

describe('MTN is asked', () => {
  it('with another transaction in every request', async () => {
    const { data } = await askedWith({ token: 'tok-1' });
    const transactions = data.map(({ headers }) => headers.transactionid);
    expect(transactions.every((each) => /^[0-9a-f-]{36}$/.test(String(each)))).toBe(true);
    expect(new Set(transactions).size).toBe(data.length);
  });

  it('with a token and a key', async () => {
    const { data, token } = await askedWith({ token: 'tok-1', key: 'key-1' });
    expect(data[0]?.headers).toMatchObject({ authorization: 'Bearer tok-1', 'x-api-key': 'key-1' });
    expect(token).toEqual([]);
  });

  it('with a key alone', async () => {
    const { data } = await askedWith({ key: 'key-1' });
    expect(data[0]?.headers).toMatchObject({ 'x-api-key': 'key-1' });
    expect(data[0]?.headers).not.toHaveProperty('authorization');
  });

  it('with a token that the client is given, once', async () => {
    const { data, token } = await askedWith({
      key: 'key-1',
      clientId: 'id-1',
      clientSecret: 's:1',
    });
    expect(token).toHaveLength(1);
    expect(Object.fromEntries(new URLSearchParams(token[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'id-1',
      client_secret: 's:1',
    });
    expect(data[0]?.headers).toMatchObject({
      authorization: 'Bearer fresh',
      'x-api-key': 'key-1',
    });
  });

  it('with nothing that signs in', async () => {
    const { data } = await askedWith({});
    expect(data[0]?.headers).not.toHaveProperty('authorization');
  });
});
