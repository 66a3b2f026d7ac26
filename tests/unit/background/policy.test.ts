import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../../utils/domain/connection';
import { readPolicyFacts, readSnapshot } from '../../../utils/store/queries';
import { readBackup } from '../../../utils/store/read-backup';
import { browse } from '../../support/fake-browsing';
import { manage } from '../../support/fake-machine';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();
const store = () => browsing.worker.store();
const settings = async () => (await readSnapshot(await store())).settings;
const own = async () => (await (await store()).get('settings', 'settings')) ?? {};
const byOrganisation = { ok: false, failure: null, place: null, byOrganisation: true };

async function govern(policy: Record<string, unknown> | null): Promise<void> {
  await manage(browsing.machine, policy);
  await comeToRest();
}

const problems = async () =>
  ((await readPolicyFacts(await store()))?.problems ?? []).map(
    ({ path, kind }) => `${path}: ${kind}`,
  );

const preset = (parts: object = {}) => ({
  id: 'fleet',
  adapter: 'tmforum',
  name: 'Fleet',
  address: browsing.provider.url,
  ...parts,
});
const PRESET = 'organisation-fleet';

const connection = async (id = PRESET): Promise<Connection | undefined> =>
  (await store()).get('connections', id);

/** As the form sends it: what was set, with what the user enters. */
const fleetDraft = (parts: object = {}) =>
  browsing.provider.draft({ name: 'Fleet', paceMinutes: 60, ...parts });

const enterToken = (parts: object = {}) =>
  browsing.worker.send({
    do: 'save-connection',
    draft: fleetDraft(parts),
    connectionId: PRESET,
  });

describe('settings that an organisation sets', () => {
  beforeEach(async () => {
    await browsing.worker.send({ do: 'save-settings', settings: { dataLevels: [50, 5] } });
  });

  test('hold over the user’s, who has them back when they go', async () => {
    const before = await own();
    await govern({ settings: { dataLevels: [30] }, defaults: { sound: true } });
    expect(await settings()).toMatchObject({ dataLevels: [30], sound: true });
    const { policy: _, ...beneath } = await own();
    expect(beneath).toEqual(before);
    await govern(null);
    expect(await own()).toEqual(before);
    expect(await settings()).toMatchObject({ dataLevels: [50, 5], sound: false });
  });

  test('cannot be changed by any command, and all others can', async () => {
    const relay = { kind: 'ntfy', on: true, url: 'https://ntfy.example/fleet' } as const;
    await govern({ settings: { dataLevels: [30], rules: { pace: false }, relay } });
    const save = (change: object) =>
      browsing.worker.send({ do: 'save-settings', settings: change });
    expect(await save({ dataLevels: [1] })).toEqual(byOrganisation);
    expect(await save({ rules: { pace: true } })).toEqual(byOrganisation);
    expect(await save({ theme: 'dark', dataLevels: [1] })).toEqual(byOrganisation);
    const moved = { ...relay, url: 'https://other.example/x' };
    for (const other of [null, moved, { ...relay, on: false }]) {
      expect(await browsing.worker.send({ do: 'save-relay', relay: other, secret: null })).toEqual(
        byOrganisation,
      );
    }
    expect(await save({ theme: 'dark', rules: { data: false } })).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ dataLevels: [30], theme: 'dark', relay });
    expect((await settings()).rules).toMatchObject({ pace: false, data: false });
  });

  test('of a relay take the user’s secret, and leave the user’s own relay whole', async () => {
    const mine = { kind: 'ntfy', on: true, url: 'https://mine.example/topic' } as const;
    const relay = { kind: 'webhook', on: true, url: 'https://hooks.example/fleet' } as const;
    await browsing.worker.send({ do: 'save-relay', relay: mine, secret: 'my-own' });
    const secretOf = async () => (await store()).get('secrets', 'relay');
    const before = await secretOf();
    await govern({ settings: { relay } });
    expect(await browsing.worker.send({ do: 'save-relay', relay, secret: 'theirs' })).toMatchObject(
      { ok: true },
    );
    expect(await secretOf()).toEqual(before);
    expect(await (await store()).getKey('secrets', 'organisation-relay')).toBeDefined();
    await govern(null);
    expect((await settings()).relay).toEqual(mine);
    expect(await secretOf()).toEqual(before);
    expect(await (await store()).getKey('secrets', 'organisation-relay')).toBeUndefined();
  });

  test('that are wrong are named, and the good ones hold', async () => {
    await govern({ settings: { dataLevels: 'low', sound: true }, colour: 1 });
    expect(await settings()).toMatchObject({ dataLevels: [50, 5], sound: true });
    expect(await problems()).toEqual(['colour: unknown-key', 'settings.dataLevels: wrong-type']);
  });

  test('are read anew by a worker that starts, and looked at once', async () => {
    browsing.machine.managed = { settings: { sound: true } };
    await browsing.restart();
    await comeToRest();
    expect((await settings()).sound).toBe(true);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await govern({ settings: { sound: true } });
    const policies = put.mock.calls.filter(([row]) => JSON.stringify(row)?.includes('"policy"'));
    expect(policies).toEqual([]);
  });

  test('are no part of a backup', async () => {
    await govern({ settings: { sound: true }, connections: [preset()] });
    const backup = JSON.stringify(await readBackup(await store()));
    expect(backup).not.toContain('"policy"');
    expect(backup).not.toContain('"organisation":');
  });
});

describe('connections that an organisation sets', () => {
  test('wait for what signs in, and are then read like any other', async () => {
    await govern({ connections: [preset()] });
    expect(await connection()).toMatchObject({ name: 'Fleet', organisation: 'set', site: null });
    expect(
      await browsing.worker.send({
        do: 'save-connection',
        draft: fleetDraft(),
        connectionId: PRESET,
      }),
    ).toMatchObject({ ok: true });
    expect(await connection()).toMatchObject({ organisation: 'set', status: { failure: null } });
    expect((await readSnapshot(await store())).lines.length).toBeGreaterThan(0);
  });

  test('cannot be changed or removed', async () => {
    await govern({ connections: [preset()] });
    for (const change of [
      { name: 'Mine' },
      { address: 'https://evil.example' },
      { paceMinutes: 5 },
    ])
      expect(await enterToken(change)).toEqual(byOrganisation);
    expect(await browsing.worker.send({ do: 'remove-connection', connectionId: PRESET })).toEqual(
      byOrganisation,
    );
    expect(await connection()).toMatchObject({ name: 'Fleet', address: browsing.provider.url });
  });

  test('go with the policy where nothing was read of them', async () => {
    await govern({ connections: [preset({ address: 'https://nobody.example' })] });
    expect(await connection()).toBeDefined();
    await govern(null);
    expect(await connection()).toBeUndefined();
  });

  test('rest with their history when the policy goes, and go on when it is back', async () => {
    await govern({ connections: [preset()] });
    await enterToken();
    const { lines } = await readSnapshot(await store());
    await govern(null);
    expect(await connection()).toMatchObject({ organisation: 'withdrawn', paused: true });
    expect(await (await store()).getKey('secrets', PRESET)).toBeUndefined();
    expect((await readSnapshot(await store())).lines).toEqual(lines);
    await govern({ connections: [preset({ name: 'Fleet 2' })] });
    expect(await connection()).toMatchObject({
      organisation: 'set',
      paused: false,
      name: 'Fleet 2',
    });
    await govern(null);
    expect(
      await browsing.worker.send({ do: 'remove-connection', connectionId: PRESET }),
    ).toMatchObject({ ok: true });
    expect((await readSnapshot(await store())).lines).toEqual([]);
  });

  test('that are wrong name the field, and take away none that was there', async () => {
    await govern({ connections: [preset(), preset({ id: 'other' })] });
    await govern({
      connections: [
        preset({ id: 'one', adapter: 'nobody' }),
        preset({ id: 'two', address: 'http://plain.example' }),
        preset({ id: 'three', address: 'https://user:word@api.example' }),
        preset({ id: 'four', adapter: undefined, pack: 'unknown' }),
        preset({ name: 'Renamed' }),
      ],
    });
    expect(await problems()).toEqual([
      'connections[0].adapter: not-one-of',
      'connections[1].address: not-https',
      'connections[2].address: credentials',
      'connections[3].pack: not-one-of',
    ]);
    expect((await connection())?.name).toBe('Renamed');
    expect((await connection('organisation-other'))?.organisation).toBe('set');
  });

  test('leave alone what was found out while nothing of them changes', async () => {
    await govern({ connections: [preset()] });
    await enterToken();
    const before = await connection();
    await govern({ connections: [preset()], settings: { sound: true } });
    expect(await connection()).toEqual(before);
  });
});

describe('what an organisation switches off', () => {
  test('is refused', async () => {
    const mine = await browsing.connect();
    await govern({ off: ['own-connections', 'import-packs', 'demo', 'banner'] });
    const draft = browsing.provider.draft();
    const connectionId = crypto.randomUUID();
    expect(await browsing.worker.send({ do: 'save-connection', draft, connectionId })).toEqual(
      byOrganisation,
    );
    expect(await browsing.worker.send({ do: 'import-pack', text: '{}' })).toEqual(byOrganisation);
    expect(await browsing.worker.send({ do: 'save-settings', settings: { banner: true } })).toEqual(
      byOrganisation,
    );
    // What the user had before goes on.
    expect(
      await browsing.worker.send({ do: 'save-connection', draft, connectionId: mine }),
    ).toMatchObject({ ok: true });
  });
});
