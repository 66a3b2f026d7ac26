import { describe, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { disguisesOf, dump, everythingIn } from '../../support/fake-store';
import { comeToRest, eventually } from '../../support/fake-worker';

// What a real derivation costs, the tests of the lock itself pay.
vi.mock('../../../utils/store/derive-key', async (original) => ({
  ...(await original<typeof import('../../../utils/store/derive-key')>()),
  COST: { passes: 1, memory: 64 },
}));

const browsing = browse();
const TOKEN = 'sandbox-mei';
const PASSPHRASE = 'correct horse battery';

const send: typeof browsing.worker.send = (command) => browsing.worker.send(command);
const asked = async () => (await browsing.provider.asked()).length;

async function failureOf(id: string): Promise<string | null> {
  const row = await (await browsing.worker.store()).get('connections', id);
  return row?.status.failure?.kind ?? null;
}

/** A connection with a token, and a passphrase over it. */
async function locked(): Promise<string> {
  const id = await browsing.connect({ secret: TOKEN });
  const reply = await send({ do: 'set-passphrase', current: null, next: PASSPHRASE });
  expect(reply).toEqual({ ok: true, value: true });
  return id;
}

/** The browser is closed and opened again: its memory is empty. */
async function nextRun(): Promise<void> {
  browsing.machine.memory.clear();
  browsing.later(2 * HOUR);
  await browsing.restart();
}

const unlock = (passphrase: string) => send({ do: 'unlock', passphrase });

describe('while it has not been entered', () => {
  test('nobody is asked with a secret, nothing is alerted, and it is said why', async () => {
    const id = await locked();
    const before = await asked();
    await nextRun();
    expect(await failureOf(id)).toBe('locked');
    expect(browsing.machine.toolbar.title).toContain('Locked');
    expect(await asked()).toBe(before);
    browsing.later(3 * 24 * HOUR);
    await send({ do: 'refresh', connectionId: null });
    expect(await asked()).toBe(before);
    const store = await browsing.worker.store();
    const troubles = (await store.getAll('alerts')).filter(({ kind }) =>
      ['signed-out', 'unreachable', 'unreadable'].includes(kind),
    );
    expect(troubles).toEqual([]);
    // The last good reading stays, visibly old.
    expect((await store.getAll('lines')).length).toBeGreaterThan(0);
  });

  test('who needs no secret is read all the same', async () => {
    const { url } = browsing.provider;
    await locked();
    const demo = await browsing.connect({ adapter: 'demo', address: url, secret: null });
    await nextRun();
    expect(await failureOf(demo)).toBeNull();
  });

  test('no new secret is taken, because it could not be kept', async () => {
    await locked();
    await nextRun();
    const draft = browsing.provider.draft({ secret: 'another' });
    const reply = await send({ do: 'save-connection', draft, connectionId: 'new' });
    expect(reply).toEqual({ ok: false, failure: { kind: 'locked' }, place: 'secret' });
    expect(await (await browsing.worker.store()).get('secrets', 'new')).toBeUndefined();
  });

  test('a wrong one changes nothing; the right one brings every number back', async () => {
    const id = await locked();
    await nextRun();
    expect(await unlock('incorrect horse')).toEqual({ ok: true, value: false });
    expect(await failureOf(id)).toBe('locked');
    expect(await send({ do: 'read-lock' })).toMatchObject({ value: { isLocked: true } });
    expect(await unlock(PASSPHRASE)).toEqual({ ok: true, value: true });
    expect(await failureOf(id)).toBeNull();
    expect(await send({ do: 'read-lock' })).toMatchObject({ value: { isLocked: false } });
  });

  test('a long time locked is no trouble at the provider', async () => {
    const id = await locked();
    await nextRun();
    browsing.later(5 * 24 * HOUR);
    await browsing.provider.control('faults', [{ match: '/tmf-api', kind: 'status', status: 503 }]);
    await unlock(PASSPHRASE);
    expect(await failureOf(id)).toBe('server');
    const alerts = await (await browsing.worker.store()).getAll('alerts');
    expect(alerts.filter(({ kind }) => kind === 'unreachable')).toEqual([]);
  });
});

describe('once it was entered', () => {
  test('the next worker of this run needs it no more', async () => {
    const id = await locked();
    browsing.later(2 * HOUR);
    const before = await asked();
    await browsing.restart();
    expect(await failureOf(id)).toBeNull();
    expect(await asked()).toBeGreaterThan(before);
  });

  test('it is changed, and taken away, by whoever knows it', async () => {
    const id = await locked();
    const set = (current: string | null, next: string | null) =>
      send({ do: 'set-passphrase', current, next });
    expect(await set('incorrect horse', 'the next passphrase')).toMatchObject({ value: false });
    expect(await set(null, 'the next passphrase')).toMatchObject({ value: false });
    expect(await send({ do: 'read-lock' })).toMatchObject({ value: { isLocked: false } });
    expect(await set(PASSPHRASE, 'the next passphrase')).toMatchObject({ value: true });
    await nextRun();
    expect(await unlock(PASSPHRASE)).toMatchObject({ value: false });
    expect(await set('the next passphrase', null)).toMatchObject({ value: true });
    expect(await failureOf(id)).toBeNull();
    await nextRun();
    expect(await failureOf(id)).toBeNull();
    expect(await send({ do: 'read-lock' })).toEqual({
      ok: true,
      value: { isSet: false, isLocked: false },
    });
  });

  test('a short one is refused', async () => {
    expect(await send({ do: 'set-passphrase', current: null, next: 'seven77' })).toMatchObject({
      ok: false,
    });
  });

  test('it is locked at a press', async () => {
    const id = await locked();
    await send({ do: 'lock' });
    expect(await failureOf(id)).toBe('locked');
    expect([...browsing.machine.memory]).toEqual([]);
  });
});

describe('by itself it is locked', () => {
  const lockAfter = (after: 'browser' | 'screen' | '15') =>
    send({ do: 'save-settings', settings: { lockAfter: after } });
  const move = async (presence: 'active' | 'idle' | 'locked') => {
    browsing.machine.events.idle.fire(presence);
    await comeToRest();
  };
  const isLocked = async () => {
    const reply = await send({ do: 'read-lock' });
    return reply.ok && reply.value.isLocked;
  };

  test('with the screen, where that was chosen', async () => {
    await locked();
    await lockAfter('browser');
    await move('locked');
    expect(await isLocked()).toBe(false);
    await lockAfter('screen');
    await move('idle');
    expect(await isLocked()).toBe(false);
    await move('locked');
    await eventually(isLocked).toBe(true);
  });

  test('after so many minutes without anybody, to the minute', async () => {
    await locked();
    await lockAfter('15');
    // The browser says so after five.
    await move('idle');
    await eventually(() => browsing.machine.alarms.has('lock')).toBe(true);
    expect(browsing.machine.alarms.get('lock')?.scheduledTime).toBe(Date.now() + 10 * MINUTE);
    browsing.later(9 * MINUTE);
    browsing.machine.events.alarm.fire({ name: 'lock' });
    await comeToRest();
    expect(await isLocked()).toBe(false);
    browsing.later(MINUTE);
    browsing.machine.events.alarm.fire({ name: 'lock' });
    await eventually(isLocked).toBe(true);
  });

  test('not where somebody came back in time, and where the machine slept, when it wakes', async () => {
    await locked();
    await lockAfter('15');
    await move('idle');
    await eventually(() => browsing.machine.memory.has('leftAt')).toBe(true);
    await move('active');
    await eventually(() => browsing.machine.memory.has('leftAt')).toBe(false);
    browsing.later(HOUR);
    browsing.machine.events.alarm.fire({ name: 'lock' });
    await comeToRest();
    expect(await isLocked()).toBe(false);
    await move('idle');
    await eventually(() => browsing.machine.memory.has('leftAt')).toBe(true);
    browsing.later(8 * HOUR);
    await move('active');
    await eventually(isLocked).toBe(true);
  });
});

describe('where it was forgotten', () => {
  test('tokens go, and all else stays', async () => {
    const id = await locked();
    await nextRun();
    const store = await browsing.worker.store();
    const lines = await store.count('lines');
    expect(await send({ do: 'forget-passphrase' })).toMatchObject({ ok: true });
    expect(await store.count('secrets')).toBe(0);
    expect(await store.count('lines')).toBe(lines);
    expect(await failureOf(id)).toBe('signed-out');
    const draft = browsing.provider.draft({ secret: TOKEN });
    await send({ do: 'save-connection', draft, connectionId: id });
    expect(await failureOf(id)).toBeNull();
  });
});

test('neither it nor a token is in anything that is kept, said or answered', async () => {
  const said: unknown[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
  }
  await locked();
  said.push(await unlock('incorrect horse'), await unlock(PASSPHRASE));
  vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(new Error(`${PASSPHRASE} ${TOKEN}`));
  said.push(await send({ do: 'set-passphrase', current: PASSPHRASE, next: 'the next passphrase' }));
  const { toolbar, visible, alarms, tabs } = browsing.machine;
  const kept = await dump(await browsing.worker.store());
  const everything = everythingIn([kept, said, toolbar, [...visible], [...alarms], tabs]);
  expect(everything).toContain('set-passphrase');
  for (const secret of [TOKEN, PASSPHRASE]) {
    for (const disguise of disguisesOf(secret)) expect(everything).not.toContain(disguise);
  }
});
