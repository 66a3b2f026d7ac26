import { describe, expect, test } from 'vitest';
import { readPolicyFacts, readSnapshot } from '../../../../utils/store/queries';
import { manage } from '../../../support/fake-machine';
import { comeToRest } from '../../../support/fake-worker';
import { SECRET, withPack } from './with-pack';

const { watching, pack, bring } = withPack();
const store = () => watching.worker.store();
const stored = async () => (await store()).get('packs', 'example');

async function govern(policy: Record<string, unknown> | null): Promise<void> {
  await manage(watching.machine, policy);
  await comeToRest();
}

const text = (parts: object = {}) => JSON.stringify(pack(parts));
const ours = (parts: object = {}) => ({ packs: [text({ version: 7, ...parts })] });

describe('a pack that an organisation brings', () => {
  test('is there like any other, and can be neither switched off nor removed', async () => {
    await govern(ours());
    expect(await stored()).toMatchObject({ source: 'organisation', enabled: true });
    const refused = { ok: false, byOrganisation: true };
    for (const command of [
      { do: 'enable-pack', packId: 'example', enabled: false },
      { do: 'remove-pack', packId: 'example' },
    ] as const)
      expect(await watching.worker.send(command)).toMatchObject(refused);
    await govern(null);
    expect(await stored()).toBeUndefined();
  });

  test('stands in for the user’s own, which is back when it goes', async () => {
    await bring(pack({ version: 2 }));
    await watching.worker.send({ do: 'enable-pack', packId: 'example', enabled: false });
    const before = await stored();
    await govern(ours());
    expect((await stored())?.pack.version).toBe(7);
    // What is brought in meanwhile waits beneath.
    await bring(pack({ version: 3 }));
    expect((await stored())?.pack.version).toBe(7);
    await govern(null);
    expect(await stored()).toEqual({ ...before, pack: pack({ version: 3 }) });
  });

  test('rests with its history where one is left of it, and is the user’s to remove', async () => {
    await govern({ ...ours(), connections: [{ id: 'fleet', pack: 'example', name: 'Fleet' }] });
    const id = 'organisation-fleet';
    const rest = { asked: {}, gigabyte: 'decimal' as const, name: 'Fleet', paceMinutes: 15 };
    const draft = { packId: 'example', secret: SECRET, ...rest };
    const other = { ...draft, name: 'Mine' };
    expect(
      await watching.worker.send({ do: 'connect-pack', draft: other, connectionId: id }),
    ).toMatchObject({ byOrganisation: true });
    expect(
      await watching.worker.send({ do: 'connect-pack', draft, connectionId: id }),
    ).toMatchObject({ ok: true });
    expect(await watching.connection(id)).toMatchObject({ organisation: 'set' });
    const { lines } = await readSnapshot(await store());
    expect(lines).toHaveLength(1);
    await govern(null);
    expect(await stored()).toMatchObject({ source: 'imported', enabled: false });
    expect(await watching.connection(id)).toMatchObject({
      organisation: 'withdrawn',
      paused: true,
      site: { off: true },
    });
    expect((await readSnapshot(await store())).lines).toEqual(lines);
  });

  test('that is wrong is named with its place, and takes away none that was there', async () => {
    await govern(ours());
    await govern({ packs: ['{', text({ hosts: ['https://*.example'] }), text({ id: 'other' })] });
    const { problems } = (await readPolicyFacts(await store())) ?? { problems: [] };
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['packs[0]', 'packs[1].hosts[0]']),
    );
    expect(await stored()).toMatchObject({ source: 'organisation' });
    expect(await (await store()).get('packs', 'other')).toMatchObject({ source: 'organisation' });
  });
});
