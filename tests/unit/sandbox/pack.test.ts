import { describe, expect, it } from 'vitest';
import type { RawAnswer } from '../../../utils/packs/answer';
import { checkPack } from '../../../utils/packs/check-pack';
import type { ProviderPack } from '../../../utils/packs/pack-shape';
import { readAnswers } from '../../../utils/packs/read-answers';
import { NOW, useSandbox } from './test-sandbox';

const sandbox = useSandbox();

/** The pack as the sandbox gives it, accepted by DataLeft. */
async function packAt(path: string): Promise<ProviderPack> {
  const checked = checkPack(await (await sandbox.page(path)).json());
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.pack;
}

/** Every request of the pack, really asked, and what is read from the answers. */
async function readWith(pack: ProviderPack, headers: Record<string, string>) {
  const answers: RawAnswer[] = [];
  for (const { id, url } of pack.requests) {
    const response = await fetch(url, { headers });
    const { status, redirected } = response;
    answers.push({
      request: id,
      status,
      url: response.url,
      redirected,
      text: await response.text(),
    });
  }
  return readAnswers(pack, answers, { now: NOW, gigabyte: 'decimal' });
}

const phone = {
  tail: '4438',
  lineId: 'line-pt',
  name: 'LEB Duo phone',
  buckets: [
    { kind: 'data', remaining: 12_600_000_000, total: 20_000_000_000 },
    { kind: 'data', purpose: 'roaming', remaining: 2_600_000_000, total: 3_000_000_000 },
    { kind: 'voice', remaining: 437 * 60, total: 500 * 60 },
  ],
};

const signIn = { app: () => sandbox.signInToApp('ana'), page: () => sandbox.signIn('ana') };

describe.each([
  ['app', '/sandbox/pack'],
  ['page', '/sandbox/pack/page'],
] as const)('the pack of the %s', (which, path) => {
  it('reaches the sandbox, and nothing else', async () => {
    const pack = await packAt(path);
    expect(pack).toMatchObject({ hosts: [sandbox.url], signIn: { kind: 'browser' } });
    expect(pack.paceMinutes).toBeGreaterThanOrEqual(5);
    for (const { url } of pack.requests) expect(new URL(url).origin).toBe(sandbox.url);
    for (const link of Object.values(pack.links ?? {})) {
      expect((await fetch(link ?? '')).status, link).toBe(200);
    }
  });

  it('reads what is left, until when, and whose it is', async () => {
    const read = await readWith(await packAt(path), await signIn[which]());
    const expiresAt = NOW + 19 * 86_400_000 + 2 * 3_600_000;
    expect(read).toMatchObject({ ok: true, value: { readings: [{ ...phone, expiresAt }] } });
    expect(read.ok && read.value.account).toBe({ app: 'ana', page: '+351910004438' }[which]);
  });

  it('follows what is consumed', async () => {
    const pack = await packAt(path);
    await sandbox.control('/consume', { line: 'line-pt', bytes: 2_000_000_000 });
    const read = await readWith(pack, await signIn[which]());
    expect(read.ok && read.value.readings[0]?.buckets[0]?.remaining).toBe(10_600_000_000);
  });

  it.each(['usual', 'redirect', '401', '403', '204', 'form'])(
    'knows a stranger who is answered %s',
    async (as) => {
      await sandbox.control('/signed-out-as', { as });
      const read = await readWith(await packAt(path), {});
      expect(read).toMatchObject({ ok: false, failure: { kind: 'signed-out' } });
    },
  );

  it('reads the same in another order, and nothing from another design', async () => {
    const pack = await packAt(path);
    await sandbox.control('/layout', { layout: 'reordered' });
    const reordered = await readWith(pack, await signIn[which]());
    expect(reordered).toMatchObject({ ok: true, value: { readings: [phone] } });
    await sandbox.control('/layout', { layout: 'redesigned' });
    expect(await readWith(pack, await signIn[which]())).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable' },
    });
  });

  it('does not read another subscriber', async () => {
    const headers = { app: () => sandbox.signInToApp('mei'), page: () => sandbox.signIn('mei') };
    expect((await readWith(await packAt(path), await headers[which]())).ok).toBe(false);
  });
});
