import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../../utils/domain/time';
import { everythingIn } from '../../../support/fake-store';
import { GB, SECRET, withPack } from './with-pack';

const { watching, rows, pack, bring, connect } = withPack();

describe('a connection by a pack', () => {
  test('is read, with its secret kept sealed', async () => {
    await bring(pack());
    await connect();
    expect(await watching.left()).toBe(2 * GB);
    expect(everythingIn(await rows())).not.toContain(SECRET);
    watching.site.say('/usage', JSON.stringify({ left: GB }));
    watching.later(40 * MINUTE);
    await watching.restart();
    expect(await watching.left()).toBe(GB);
  });

  test('is not asked faster than the pack says', async () => {
    await bring(pack());
    expect((await watching.connection(await connect())).paceMinutes).toBe(15);
  });

  test('by a pack that is not there is none', async () => {
    const before = await rows();
    await connect({ packId: 'nobody' });
    expect(await rows()).toEqual(before);
  });

  test('is none of the pages that tell of visits', async () => {
    await bring(pack());
    await connect();
    expect(watching.sites.scripts).toEqual([]);
    const url = `${watching.site.url}/usage`;
    expect(await watching.tell({ do: 'visited', url })).toMatchObject({ read: false });
  });

  test('goes with its secret, and its pack stays', async () => {
    await bring(pack());
    const connectionId = await connect();
    await watching.worker.send({ do: 'remove-connection', connectionId });
    const { connections, secrets, packs } = await rows();
    expect([connections, secrets, packs?.length]).toEqual([[], [], 1]);
  });
});

describe('a new version', () => {
  test('reads from then on', async () => {
    await bring(pack());
    const id = await connect();
    watching.site.say('/v2', JSON.stringify({ left: 5 * GB }));
    const requests = [{ id: 'usage', url: `${watching.site.url}/v2`, answer: 'json' }];
    await bring(pack({ version: 2, requests }));
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([id]);
    expect(await watching.left()).toBe(5 * GB);
  });

  test('may not take the secret to another host', async () => {
    await bring(pack());
    const id = await connect();
    const stranger: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (String(input).startsWith('https://')) {
        stranger.push(JSON.stringify([...new Headers(init?.headers)]));
        return Promise.resolve(new Response('{"left":1}'));
      }
      return fetch(input, init);
    };
    const evil = 'https://evil.example';
    const requests = [{ id: 'usage', url: `${evil}/usage`, answer: 'json' }];
    await bring(pack({ version: 2, hosts: [evil], requests }));
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([id]);
    // Not even when another connection of the user's may read there.
    watching.machine.granted.add(`${evil}/*`);
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([id]);
    globalThis.fetch = fetch;
    expect(stranger.join()).not.toContain(SECRET);
    expect(await watching.left()).toBe(2 * GB);
  });
});

describe('a pack that is switched off', () => {
  test('is not asked until it is on again', async () => {
    await bring(pack());
    const id = await connect();
    await watching.worker.send({ do: 'enable-pack', packId: 'example', enabled: false });
    watching.site.asked.length = 0;
    watching.later(40 * MINUTE);
    await watching.worker.runCycle([id]);
    await watching.restart();
    expect(watching.site.asked).toEqual([]);
    watching.site.say('/usage', JSON.stringify({ left: GB }));
    await watching.worker.send({ do: 'enable-pack', packId: 'example', enabled: true });
    expect(await watching.left()).toBe(GB);
  });

  test('goes only when nothing is read by it', async () => {
    await bring(pack());
    const connectionId = await connect();
    const remove = { do: 'remove-pack', packId: 'example' } as const;
    const before = await rows();
    expect(await watching.worker.send(remove)).toMatchObject({ ok: false });
    expect(await rows()).toEqual(before);
    await watching.worker.send({ do: 'remove-connection', connectionId });
    expect(await watching.worker.send(remove)).toMatchObject({ ok: true });
    expect((await rows()).packs).toEqual([]);
  });
});
