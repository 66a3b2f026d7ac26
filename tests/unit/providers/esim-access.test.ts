import { describe, expect, it } from 'vitest';
import { esimAccess } from '../../../utils/providers/esim-access/adapter';
import { hmac, signRequest } from '../../../utils/providers/esim-access/sign';
import { type Fixture, fixturesOf, pollFixture } from '../../support/provider-fixture';
import { serveFixture } from './contract/fixture';

const CODE = 'ac-50b1-very-secret';
const SECRET = 'sk-77e0-very-secret';

async function askedBy(fields: NonNullable<Fixture['fields']>) {
  const whole = fixturesOf(esimAccess.id).find(([name]) => name === 'whole')?.[1];
  if (whole === undefined) throw new Error('no fixture');
  const { url, asked } = await serveFixture(whole);
  await pollFixture(esimAccess, { ...whole, fields }, url);
  return asked.map(({ what, headers, body }) => ({ what, headers, body: JSON.parse(body) }));
}

describe('eSIM Access', () => {
  it('signs as its documentation does', async () => {
    const text = '16286704214ce9d9cdac9e4e17b3a2c66c358c1ce211111{"imsi":"326543826"}';
    expect(await hmac('1111', text)).toBe(
      '7eb765e27df5373dea2dbc8c41a7d9557743e46c8054750f3d851b3fd01d0835',
    );
  });

  it('signs what is sent, each time anew, and sends no secret', async () => {
    const headers = await signRequest(`${CODE}:${SECRET}`, '{"a":1}');
    const { 'RT-Timestamp': at, 'RT-RequestID': id } = headers;
    expect(headers['RT-Signature']).toBe(await hmac(SECRET, `${at}${id}${CODE}{"a":1}`));
    expect(JSON.stringify(headers)).not.toContain(SECRET);
    expect((await signRequest(`${CODE}:${SECRET}`, ''))['RT-RequestID']).not.toBe(id);
  });

  it('sends the access code alone where there is no secret', async () => {
    expect(await signRequest(`${CODE}:`, '')).toEqual({ 'RT-AccessCode': CODE });
    expect(await signRequest(CODE, '')).toEqual({ 'RT-AccessCode': CODE });
  });

  it('asks for all eSIMs, then for the top-ups of one', async () => {
    const asked = await askedBy({ accessCode: CODE, secret: SECRET });
    expect(asked.map(({ what, body }) => [what, body])).toEqual([
      [
        'POST /api/v1/open/esim/query',
        { orderNo: '', iccid: '', pager: { pageNum: 1, pageSize: 100 } },
      ],
      ['POST /api/v1/open/package/list', { type: 'TOPUP', iccid: '8985224528000009427' }],
    ]);
    expect(asked.every(({ headers }) => headers['rt-signature'] !== undefined)).toBe(true);
  });

  it.each([
    ['8985 2245 2800 0009 427', { iccid: '8985224528000009427' }],
    ['22102706381912', { esimTranNo: '22102706381912' }],
  ])('asks for the line %s by what it is', async (line, filter) => {
    const [first] = await askedBy({ accessCode: CODE, line });
    expect(first?.body).toEqual({ ...filter, pager: { pageNum: 1, pageSize: 100 } });
  });
});
