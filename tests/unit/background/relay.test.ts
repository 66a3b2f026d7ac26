import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Relay } from '../../../utils/domain/settings';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { disguisesOf, dump, everythingIn } from '../../support/fake-store';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();
const HOOK = 'https://hooks.example/dataleft';
const PATTERN = 'https://hooks.example/*';
const SECRET = 'signing-secret-4471';

interface Sent {
  url: string;
  body: string;
  headers: Record<string, string>;
  redirect: unknown;
  credentials: unknown;
}

/** What arrived at the webhook, and how it answers the next. */
let sent: Sent[] = [];
let answer: () => Response | Promise<Response> = () => new Response(null);

const ok = () => new Response(null, { status: 204 });
const failing = (status: number) => () => new Response('secret of theirs', { status });
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  const { fetch } = globalThis;
  sent = [];
  answer = ok;
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    if (!String(url).startsWith('https://')) return fetch(url, init);
    const { body, headers, redirect, credentials } = init;
    const entries = Object.fromEntries(new Headers(headers));
    sent.push({ url, body: String(body), headers: entries, redirect, credentials });
    return Promise.resolve(answer());
  });
  browsing.machine.granted.add(PATTERN);
});

const hook: Relay = { kind: 'webhook', on: true, url: HOOK };

const save = (relay: Relay | null = hook, secret: string | null = SECRET) =>
  browsing.worker.send({ do: 'save-relay', relay, secret });

/** Until the worker that runs now has sent what it is to send. */
async function rest(): Promise<void> {
  const { emptyRelay } = await import('../../../entrypoints/background/relay');
  await emptyRelay(await browsing.worker.store());
  await comeToRest();
}

/** A line that has run low, read. */
async function runLow(leaveBytes = 1_500_000_000): Promise<void> {
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes });
  await browsing.connect({ name: 'low', paceMinutes: 24 * 60 });
}

async function raise(leaveBytes?: number): Promise<void> {
  await runLow(leaveBytes);
  await rest();
}

async function later(milliseconds: number): Promise<void> {
  browsing.later(milliseconds);
  await browsing.worker.runCycle();
  await rest();
}

const waiting = async () =>
  (await (await browsing.worker.store()).getAll('effects')).filter(({ kind }) => kind === 'relay');

describe('an alert', () => {
  test('is not sent anywhere by default', async () => {
    await raise();
    expect(sent).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  test('is sent once, signed, to that address alone', async () => {
    await save();
    await raise();
    await later(DAY);
    await browsing.restart();
    await rest();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ url: HOOK, redirect: 'error', credentials: 'omit' });
    expect(sent[0]?.headers['webhook-signature']).toMatch(/^v1,/);
    expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ type: 'dataleft.data-low' });
    expect(await waiting()).toEqual([]);
  });

  test('says what the notification says', async () => {
    await save();
    await raise();
    const [notice] = browsing.machine.visible.values();
    const { data } = JSON.parse(sent[0]?.body ?? '{}');
    expect(data).toMatchObject({ title: notice?.title, message: notice?.message });
  });

  test('is not sent where the relay is off', async () => {
    await save({ ...hook, on: false });
    await raise();
    expect(sent).toEqual([]);
  });
});

describe('a relay that fails', () => {
  test.each([
    ['an error', failing(500)],
    ['a refusal', failing(403)],
    ['no answer', unreachable],
  ])('with %s is asked again after ever longer pauses, with the same id', async (_, bad) => {
    await save();
    answer = bad;
    await raise();
    const minutes = [0];
    for (let minute = 1; minute <= 16; minute += 1) {
      const before = sent.length;
      await later(MINUTE);
      if (sent.length > before) minutes.push(minute);
    }
    expect(minutes).toEqual([0, 1, 3, 7, 15]);
    expect(new Set(sent.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    answer = ok;
    await later(HOUR);
    await later(HOUR);
    expect(sent).toHaveLength(6);
    expect(await waiting()).toEqual([]);
  });

  test('wakes the worker for the next try', async () => {
    await save();
    answer = unreachable;
    await raise();
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(NOW + MINUTE);
  });

  test('for three days is given up, and that is written down', async () => {
    await save();
    answer = unreachable;
    await raise();
    for (let day = 0; day < 3; day += 1) await later(DAY);
    const count = sent.length;
    await later(DAY);
    expect(sent).toHaveLength(count);
    expect(await waiting()).toEqual([]);
    const rows = await (await browsing.worker.store()).getAll('diagnostics');
    expect(rows.map(({ where }) => where)).toContain('relay');
  });

  test('keeps neither notification nor badge', async () => {
    await save();
    answer = () => new Promise(() => undefined);
    await runLow();
    expect(browsing.machine.appeared).toHaveLength(1);
    expect(browsing.machine.toolbar.text).not.toBe('');
  });

  test('is told of nothing that was answered meanwhile', async () => {
    await save();
    answer = unreachable;
    await raise();
    const [alertId = ''] = browsing.machine.appeared;
    await browsing.worker.send({ do: 'acknowledge', alertId });
    answer = ok;
    await later(HOUR);
    expect(sent).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
});

describe('a permission that was taken away', () => {
  test('sends nothing, loses nothing, and sends when it is back', async () => {
    await save();
    browsing.machine.granted.delete(PATTERN);
    await raise();
    expect(sent).toEqual([]);
    expect(await waiting()).toHaveLength(1);
    browsing.machine.granted.add(PATTERN);
    await later(HOUR);
    expect(sent).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  test('hold what is not urgent, for the phone as for the screen', async () => {
    const quiet = { on: true, from: 0, to: 7 * 60, urgent: true };
    await browsing.worker.send({ do: 'save-settings', settings: { quiet } });
    await save();
    await raise();
    expect([sent.length, browsing.machine.appeared.length]).toEqual([0, 0]);
    // Paused, so that no look of its own falls before.
    const [connectionId = ''] = await (await browsing.worker.store()).getAllKeys('connections');
    await browsing.worker.send({ do: 'pause-connection', connectionId, paused: true });
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(NOW + 4 * HOUR);
    await later(4 * HOUR);
    expect([sent.length, browsing.machine.appeared.length]).toEqual([1, 1]);
  });

  test('let the urgent through', async () => {
    const quiet = { on: true, from: 0, to: 7 * 60, urgent: true };
    await browsing.worker.send({ do: 'save-settings', settings: { quiet } });
    await save();
    await raise(0);
    expect(sent).toHaveLength(1);
  });
});

describe('the secret', () => {
  test('is sent to nobody, and stored as nothing that could be read', async () => {
    await save();
    await raise();
    const rows = everythingIn(await dump(await browsing.worker.store()));
    for (const disguise of disguisesOf(SECRET)) {
      expect(rows).not.toContain(disguise);
      expect(JSON.stringify(sent)).not.toContain(disguise);
    }
  });

  test('of ntfy goes to the origin for which it was entered, and to no other', async () => {
    const ntfy: Relay = { kind: 'ntfy', on: true, url: 'https://hooks.example/topic' };
    await save(ntfy);
    await browsing.worker.send({ do: 'test-relay' });
    browsing.machine.granted.add('https://other.example/*');
    await save({ ...ntfy, url: 'https://other.example/topic' }, null);
    await browsing.worker.send({ do: 'test-relay' });
    expect(sent.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${SECRET}`,
      undefined,
    ]);
  });

  test('goes with the relay', async () => {
    await save();
    await save(null, null);
    expect(await (await browsing.worker.store()).count('secrets')).toBe(0);
  });
});

describe('what is saved', () => {
  test.each([
    [
      'with a name and a password in it',
      { ...hook, url: 'https://me:pw@hooks.example/' },
      'credentials',
    ],
    ['that is no address', { ...hook, url: 'https://' }, 'malformed'],
    ['of ntfy without a topic', { ...hook, kind: 'ntfy', url: 'https://ntfy.sh/' }, 'malformed'],
    ['of ntfy with a stray sign', { ...hook, kind: 'ntfy', url: 'https://ntfy.sh/%' }, 'malformed'],
  ] as const)('is no address %s', async (_, relay, why) => {
    const reply = await save(relay);
    expect(reply).toEqual({ ok: false, failure: { kind: 'unsafe', why }, place: 'address' });
    const store = await browsing.worker.store();
    expect([await store.count('settings'), await store.count('secrets')]).toEqual([0, 0]);
  });
});

describe('a try', () => {
  test.each<[string, typeof answer, unknown]>([
    ['that is taken', ok, { ok: true, value: null }],
    [
      'that is refused points at the secret',
      failing(401),
      { ok: false, failure: { kind: 'forbidden' }, place: 'secret' },
    ],
    [
      'that fails points at the address',
      failing(404),
      { ok: false, failure: { kind: 'server', status: 404, retryAt: null }, place: 'address' },
    ],
    [
      'that is led elsewhere reaches nobody',
      unreachable,
      { ok: false, failure: { kind: 'unreachable' }, place: 'address' },
    ],
  ])('%s', async (_, next, reply) => {
    await save();
    answer = next;
    expect(await browsing.worker.send({ do: 'test-relay' })).toEqual(reply);
    expect(sent).toHaveLength(1);
  });

  test('without a permission, or without a relay, sends nothing', async () => {
    expect(await browsing.worker.send({ do: 'test-relay' })).toMatchObject({ ok: false });
    await save();
    browsing.machine.granted.delete(PATTERN);
    expect(await browsing.worker.send({ do: 'test-relay' })).toMatchObject({
      failure: { kind: 'not-permitted', origin: 'https://hooks.example' },
    });
    expect(sent).toEqual([]);
  });
});
