import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { comeToRest, eventually } from '../../support/fake-worker';

const browsing = browse();
let mei = '';
let lee = '';

beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  mei = await browsing.connect();
  lee = await browsing.connect({ secret: 'sandbox-lee' });
  browsing.later(30 * MINUTE);
  await browsing.provider.forget();
});

/** The database refuses to write anything about this connection's status. */
function refuseWrites(id: string): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
    key,
  ) {
    if (this.name === 'connections' && Reflect.get(row, 'id') === id) {
      throw new DOMException('no space', 'QuotaExceededError');
    }
    return key === undefined ? put.call(this, row) : put.call(this, row, key);
  });
}

const askedOf = async (subscriber: string) =>
  (await browsing.provider.asked()).filter(
    (request) => request.subscriber === subscriber && request.path.includes('usageConsumption'),
  ).length;

const statusOf = async (id: string) =>
  (await (await browsing.worker.store()).get('connections', id))?.status;

describe('a connection that cannot be written', () => {
  test('keeps no other from being read', async () => {
    refuseWrites(mei);
    await browsing.worker.runCycle().catch(() => undefined);
    await eventually(async () => (await statusOf(lee))?.succeededAt).toBe(Date.now());
    await eventually(() => askedOf('mei')).toBe(1);
  });

  test('does not let a second round begin while another is still being read', async () => {
    refuseWrites(mei);
    const { fetch } = globalThis;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asks: string[] = [];
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      const who = new Headers(request[1]?.headers).get('Authorization') ?? '';
      if (String(request[0]).includes('usageConsumption')) asks.push(who);
      // Lee's provider is slow.
      if (who.endsWith('lee')) await held;
      return fetch(...request);
    });
    const first = browsing.worker.runCycle().catch(() => undefined);
    const failed = () => vi.mocked(IDBObjectStore.prototype.put).mock.results.some(thrown);
    const thrown = ({ type }: { type: string }) => type === 'throw';
    await eventually(failed).toBe(true);
    await comeToRest();
    const second = browsing.worker.runCycle().catch(() => undefined);
    await comeToRest();
    release();
    await Promise.all([first, second]);
    vi.stubGlobal('fetch', fetch);
    expect(asks.filter((who) => who.endsWith('lee'))).toHaveLength(1);
  });

  test('is written down as a bug of ours, by name', async () => {
    refuseWrites(mei);
    browsing.machine.events.alarm.fire({ name: 'cycle' });
    const read = async () => (await browsing.worker.store()).getAll('diagnostics');
    await eventually(async () => (await read()).length).toBeGreaterThan(0);
    expect(await read()).toMatchObject([{ what: expect.stringContaining('QuotaExceededError') }]);
  });
});
