import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { readSnapshot } from '../../../utils/store/queries';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { roundsIn } from '../../support/fake-provider';
import { dump } from '../../support/fake-store';
import { eventually } from '../../support/fake-worker';

const browsing = browse();
const snapshot = async () => readSnapshot(await browsing.worker.store());
const save = (parts: object) =>
  browsing.worker.send({
    do: 'save-connection',
    draft: browsing.provider.draft(parts),
    connectionId: 'new',
  });

describe('saving a connection', () => {
  test('reads it at once: line, badge, tooltip and alarm follow', async () => {
    const id = await browsing.connect();
    const { connections, lines, catalogues } = await snapshot();
    expect(connections).toMatchObject([{ id, name: 'Sandbox', status: { failure: null } }]);
    expect(lines).toMatchObject([{ connectionId: id, reading: { lineId: 'line-jp' } }]);
    expect(catalogues[0]?.plans.length).toBeGreaterThan(0);
    const { toolbar, alarms } = browsing.machine;
    expect(toolbar.text).toBe('8.2G');
    expect(toolbar.title).toContain('LEB Mobile Japan');
    expect(connections[0]?.status.nextDueAt).toBe(NOW + 30 * MINUTE);
    expect(alarms.get('cycle')?.scheduledTime).toBe(NOW + 30 * MINUTE);
  });

  test('keeps one that does not answer now, and says so', async () => {
    await browsing.provider.control('faults', [{ match: '/', kind: 'status', status: 503 }]);
    await browsing.connect();
    const { connections, lines } = await snapshot();
    expect(connections).toMatchObject([{ status: { failure: { kind: 'server', status: 503 } } }]);
    expect(lines).toEqual([]);
    expect(browsing.machine.toolbar.text).toBe('');
  });

  test.each([
    ['http://api.example', 'not-https'],
    ['ftp://api.example', 'not-https'],
    ['https://name:word@api.example', 'credentials'],
    ['nonsense', 'malformed'],
    ['javascript:alert(1)', 'malformed'],
  ])('refuses the address %s and stores nothing', async (address) => {
    const before = await dump(await browsing.worker.store());
    expect(await save({ address })).toMatchObject({ ok: false, place: 'address' });
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });

  test('of an interface that nobody knows is refused', async () => {
    const before = await dump(await browsing.worker.store());
    expect(await save({ adapter: 'constructor' })).toMatchObject({ ok: false, failure: null });
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });

  test.each([
    ['airalo', '8931', 'wrong-type'],
    ['airalo', '8931 4404 0001 2345 678', 'wrong-check-digit'],
  ])('refuses for %s the line %s, asks nobody and stores nothing', async (adapter, line, why) => {
    const before = await dump(await browsing.worker.store());
    await browsing.provider.forget();
    const reply = await save({ adapter, line, address: browsing.provider.url });
    expect(reply).toMatchObject({ ok: false, place: 'line', failure: { why } });
    expect(await browsing.provider.asked()).toEqual([]);
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });

  test('of some lines watches those, and forgets the others', async () => {
    const secret = 'sandbox-office';
    const id = await browsing.connect({ secret });
    const before = (await snapshot()).lines.map(({ reading }) => reading.lineId);
    expect(before.length).toBeGreaterThan(2);
    const kept = before.slice(0, 2);
    const draft = browsing.provider.draft({ secret, lines: kept });
    await browsing.worker.send({ do: 'save-connection', draft, connectionId: id });
    const { lines } = await snapshot();
    expect(lines.map(({ reading }) => reading.lineId).sort()).toEqual([...kept].sort());
    expect(lines.every(({ gone }) => !gone)).toBe(true);
  });

  test('refuses an unsafe website and names the field', async () => {
    const reply = await save({ website: 'http://shop.example' });
    expect(reply).toMatchObject({ ok: false, place: 'website', failure: { kind: 'unsafe' } });
  });

  test('without the host’s permission asks nobody and says not permitted', async () => {
    browsing.machine.granted.clear();
    await browsing.provider.forget();
    await browsing.connect();
    const { connections } = await snapshot();
    expect(connections[0]?.status.failure).toEqual({
      kind: 'not-permitted',
      origin: browsing.provider.url,
    });
    expect(await browsing.provider.asked()).toEqual([]);
  });

  test('says so at once when the permission is taken back, and asks nobody', async () => {
    await browsing.connect();
    await browsing.provider.forget();
    browsing.machine.granted.clear();
    browsing.machine.events.revoked.fire({});
    await eventually(async () => (await snapshot()).connections[0]?.status.failure?.kind).toBe(
      'not-permitted',
    );
    expect(await browsing.provider.asked()).toEqual([]);
  });

  test('is read once the permission is there', async () => {
    browsing.machine.granted.clear();
    await browsing.connect();
    browsing.machine.granted.add(browsing.provider.pattern);
    browsing.machine.events.granted.fire({});
    await eventually(async () => (await snapshot()).lines.length).toBe(1);
  });
});

describe('editing a connection', () => {
  test('keeps the secret for the same origin', async () => {
    const connectionId = await browsing.connect();
    await browsing.provider.forget();
    const draft = browsing.provider.draft({ secret: null, name: 'Mine' });
    await browsing.worker.send({ do: 'save-connection', draft, connectionId });
    const { connections } = await snapshot();
    expect(connections).toMatchObject([{ name: 'Mine', revision: 2, status: { failure: null } }]);
  });

  test('takes the secret to no other origin', async () => {
    const connectionId = await browsing.connect();
    await browsing.provider.forget();
    browsing.machine.granted.add('http://localhost/*');
    const address = browsing.provider.url.replace('127.0.0.1', 'localhost');
    const draft = browsing.provider.draft({ secret: null, address });
    await browsing.worker.send({ do: 'save-connection', draft, connectionId });
    const asked = await browsing.provider.asked();
    expect(asked.every(({ subscriber }) => subscriber === undefined)).toBe(true);
  });
});

test('testing a connection answers what was found and stores nothing', async () => {
  const before = await dump(await browsing.worker.store());
  const draft = browsing.provider.draft();
  const reply = await browsing.worker.send({ do: 'test-connection', draft, connectionId: 'new' });
  expect(reply).toMatchObject({ ok: true, value: { readings: [{ lineId: 'line-jp' }] } });
  expect(await dump(await browsing.worker.store())).toEqual(before);
});

test('removing the last connection of a host gives its permission back', async () => {
  const first = await browsing.connect();
  const second = await browsing.connect({ secret: 'sandbox-lee' });
  await browsing.worker.send({ do: 'remove-connection', connectionId: first });
  expect([...browsing.machine.granted]).toEqual([browsing.provider.pattern]);
  await browsing.worker.send({ do: 'remove-connection', connectionId: second });
  expect([...browsing.machine.granted]).toEqual([]);
  expect(browsing.machine.toolbar.text).toBe('');
  // Of whatever connections: the key for secrets, how old a history may be, and what was billed.
  const { keys: _, pruned: __, bills, ...rest } = await dump(await browsing.worker.store());
  expect(bills).not.toEqual([]);
  expect(Object.values(rest).flat()).toEqual([]);
});

test('a paused connection is not read, and is read at once when it goes on', async () => {
  const connectionId = await browsing.connect();
  await browsing.worker.send({ do: 'pause-connection', connectionId, paused: true });
  await browsing.provider.forget();
  browsing.later(60 * MINUTE);
  await browsing.worker.send({ do: 'refresh', connectionId });
  expect(await browsing.provider.asked()).toEqual([]);
  await browsing.worker.send({ do: 'pause-connection', connectionId, paused: false });
  expect(roundsIn(await browsing.provider.asked())).toBe(1);
});
