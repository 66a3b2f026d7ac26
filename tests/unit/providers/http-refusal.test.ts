import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../utils/domain/failure';
import type { Refused } from '../../../utils/providers/http';
import { httpTo, serve } from './test-server';

const NOW = Date.UTC(2026, 10, 20, 3);
const OWN: Failure = { kind: 'unreadable', path: 'line', why: 'no-such-line' };

/** What an interface is told of a refusal, and what comes of its word on it. */
async function refused(status: number, text: string, own: Failure | null, headers = {}) {
  const told: Refused[] = [];
  const { url } = await serve((_, response) => response.writeHead(status, headers).end(text));
  const refusal = (each: Refused) => {
    told.push(each);
    return own;
  };
  return { answer: await httpTo(url, { now: () => NOW }).get('/', { refusal }), told };
}

describe('a refusal', () => {
  it.each([400, 401, 403, 404, 422, 429, 500])('%d can be told in own codes', async (status) => {
    const { answer, told } = await refused(status, '{"code": "GONE"}', OWN);
    expect(told).toEqual([{ status, body: { code: 'GONE' }, retryAt: null }]);
    expect(answer).toEqual({ ok: false, failure: OWN });
  });

  it('comes with the moment to ask again', async () => {
    const { told } = await refused(429, '{}', null, { 'Retry-After': '60' });
    expect(told).toEqual([{ status: 429, body: {}, retryAt: NOW + 60_000 }]);
  });

  it.each(['', 'no', '{"code"', '<html>'])('that says %j has no body', async (text) => {
    const { told } = await refused(403, text, null);
    expect(told).toEqual([{ status: 403, body: null, retryAt: null }]);
  });

  it('without a code of its own is what its status says', async () => {
    const { answer } = await refused(404, '{}', null);
    expect(answer).toEqual({ ok: 'missing' });
    const other = await refused(403, '{}', null);
    expect(other.answer).toEqual({ ok: false, failure: { kind: 'forbidden' } });
  });

  it('is no redirect and no answer', async () => {
    const moved = await refused(302, '', OWN, { Location: '/x' });
    expect(moved.answer).toEqual({ ok: false, failure: { kind: 'unsafe', why: 'redirect' } });
    const fine = await refused(200, '{}', OWN);
    expect([moved.told, fine.told]).toEqual([[], []]);
  });
});
