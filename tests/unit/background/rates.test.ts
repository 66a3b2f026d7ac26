import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rate } from '../../../utils/domain/rates';
import { browse } from '../../support/fake-browsing';

const browsing = browse();
const BANK = 'https://www.ecb.europa.eu';
const body = `<gesmes:Envelope><Cube><Cube time='2026-11-20'>
  <Cube currency='USD' rate='1.15'/></Cube></Cube></gesmes:Envelope>`;
const told: Rate = { base: 'EUR', quote: 'USD', value: 1.15, date: '2026-11-20', source: 'ecb' };
const own: Omit<Rate, 'source'> = { base: 'USD', quote: 'JPY', value: 150, date: '2026-11-19' };

let asked: { url: string; credentials: unknown }[] = [];
let status = 200;

beforeEach(() => {
  const { fetch } = globalThis;
  asked = [];
  status = 200;
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    if (!String(url).startsWith(BANK)) return fetch(url, init);
    asked.push({ url, credentials: init.credentials });
    return Promise.resolve(new Response(body, { status }));
  });
});

const stored = async (): Promise<Rate[] | undefined> =>
  (await (await browsing.worker.store()).get('settings', 'settings'))?.rates;

describe('the bank’s rates', () => {
  test('are not asked for without the permission', async () => {
    expect(await browsing.worker.send({ do: 'fetch-rates' })).toMatchObject({
      ok: false,
      failure: { kind: 'not-permitted', origin: BANK },
    });
    expect(asked).toEqual([]);
  });

  test('are stored beside the user’s own, and take the place of older ones', async () => {
    browsing.machine.granted.add(`${BANK}/*`);
    await browsing.worker.send({ do: 'save-rates', rates: [own] });
    await browsing.worker.send({ do: 'fetch-rates' });
    expect(await browsing.worker.send({ do: 'fetch-rates' })).toEqual({ ok: true, value: null });
    expect(await stored()).toEqual([{ ...own, source: 'user' }, told]);
    expect(asked[0]).toEqual({
      url: `${BANK}/stats/eurofxref/eurofxref-daily.xml`,
      credentials: 'omit',
    });
  });

  test('stay where the bank does not answer', async () => {
    browsing.machine.granted.add(`${BANK}/*`);
    await browsing.worker.send({ do: 'fetch-rates' });
    status = 503;
    expect(await browsing.worker.send({ do: 'fetch-rates' })).toMatchObject({ ok: false });
    expect(await stored()).toEqual([told]);
  });
});

test('the user’s own can be taken back, and leave the bank’s alone', async () => {
  browsing.machine.granted.add(`${BANK}/*`);
  await browsing.worker.send({ do: 'fetch-rates' });
  await browsing.worker.send({ do: 'save-rates', rates: [own] });
  await browsing.worker.send({ do: 'save-rates', rates: [] });
  expect(await stored()).toEqual([told]);
});
