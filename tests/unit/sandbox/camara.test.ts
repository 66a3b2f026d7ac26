import { describe, expect, it } from 'vitest';
import { useSandbox } from './test-sandbox';

const sandbox = useSandbox();
const mei = '+817011110471';

const ask = (name: string, body: unknown, token = 'sandbox-mei') =>
  fetch(`${sandbox.url}/camara/device-data-volume/v0.1/${name}`, {
    method: 'POST',
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      'Content-Type': 'application/json',
      'x-correlator': 'abc-1',
    },
    body: JSON.stringify(body),
  });
const device = { phoneNumber: mei };

it.each([
  [199 * 2 ** 20, '<200MiB'],
  [200 * 2 ** 20, '<1GiB'],
  [2 ** 30, '<5GiB'],
  [5 * 2 ** 30, '>=5GiB'],
])('puts %i bytes into %s', async (leaveBytes, dataVolumeCategory) => {
  await sandbox.control('/consume', { line: 'line-jp', leaveBytes });
  const response = await ask('retrieve', { device });
  expect(response.headers.get('x-correlator')).toBe('abc-1');
  expect(await response.json()).toEqual({ device, dataVolumeCategory });
});

it('puts the unlimited at the top and the expired at the bottom', async () => {
  const category = async (phoneNumber: string) =>
    (await ask('retrieve', { device: { phoneNumber } }, 'sandbox-office')).json();
  expect(await category('+85260111506')).toMatchObject({ dataVolumeCategory: '>=5GiB' });
  expect(await category('+821011115520')).toMatchObject({ dataVolumeCategory: '<200MiB' });
});

it.each([
  [7820, 'MiB', 400],
  [7, 'GiB', true],
  [8, 'GiB', false],
  [1024, 'MiB', true],
  [0, 'MiB', true],
  [1025, 'MiB', 400],
])('says whether more than %i %s are left: %s', async (value, unit, answer) => {
  const response = await ask('check', { device, volumeToCheck: { value, unit } });
  const body = await response.json();
  if (answer === 400) expect(body).toMatchObject({ status: 400, code: 'OUT_OF_RANGE' });
  else expect(body).toEqual({ device, thresholdExceeded: answer });
});

describe('refuses', () => {
  it.each([
    [{ device: {} }, 400, 'INVALID_ARGUMENT'],
    [{ device: { phoneNumber: '0471' } }, 400, 'INVALID_ARGUMENT'],
    [[], 400, 'INVALID_ARGUMENT'],
    [{}, 422, 'MISSING_IDENTIFIER'],
    [{ device: { ipv6Address: '2001:db8::1' } }, 422, 'UNSUPPORTED_IDENTIFIER'],
    [{ device: { phoneNumber: '+85260111506' } }, 404, 'IDENTIFIER_NOT_FOUND'],
  ])('%j', async (body, status, code) => {
    const response = await ask('retrieve', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ status, code, message: expect.any(String) });
  });

  it.each(['', 'sandbox-expired', 'made-up'])('the token “%s”', async (token) => {
    const response = await ask('retrieve', { device }, token);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('a line without data, a check of nothing, and another method', async () => {
    const voice = { device: { phoneNumber: '+817011112094' } };
    expect((await ask('retrieve', voice, 'sandbox-office')).status).toBe(422);
    expect((await ask('check', { device })).status).toBe(400);
    const read = await fetch(`${sandbox.url}/camara/device-data-volume/v0.1/retrieve`);
    expect(read.status).toBe(405);
    expect((await ask('order', { device })).status).toBe(404);
  });

  it('whoever was signed out', async () => {
    await sandbox.control('/faults', [{ match: '/camara', kind: 'signOut', subscriber: 'mei' }]);
    expect((await ask('retrieve', { device })).status).toBe(401);
  });
});
