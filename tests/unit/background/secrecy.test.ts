import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR } from '../../../utils/domain/time';
import { browse } from '../../support/fake-browsing';
import { disguisesOf, dump, everythingIn } from '../../support/fake-store';

const browsing = browse();
const TOKEN = 'sandbox-office';

/** Every way to the outside that a worker's words may take. */
let said: unknown[] = [];
const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const stray: unknown[] = [];
const onStray = (trouble: unknown) => stray.push(trouble);

beforeAll(() => {
  process.on('unhandledRejection', onStray);
});
afterAll(() => {
  process.off('unhandledRejection', onStray);
});

beforeEach(() => {
  said = [];
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
  }
  const { postMessage } = BroadcastChannel.prototype;
  vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(function (
    this: BroadcastChannel,
    message,
  ) {
    said.push(message);
    postMessage.call(this, message);
  });
});

async function everythingKeptAndSaid(replies: unknown[]): Promise<string> {
  const { toolbar, visible, alarms, tabs } = browsing.machine;
  const kept = await dump(await browsing.worker.store());
  const shown = [toolbar, [...visible], [...alarms], tabs];
  return everythingIn([kept, shown, replies, said, stray.map((trouble) => String(trouble))]);
}

const faults: [string, object][] = [
  ['nothing wrong', { kind: 'delay', delayMs: 0 }],
  ['a sign-in that ended', { kind: 'signOut' }],
  ['no access', { kind: 'status', status: 403 }],
  ['a server in trouble', { kind: 'status', status: 503, retryAfter: 60 }],
  ['what is no JSON', { kind: 'malformed' }],
  ['an answer that breaks off', { kind: 'truncate' }],
  ['wrong types', { kind: 'wrongTypes' }],
  ['a redirect to elsewhere', { kind: 'redirect', location: 'http://127.0.0.1:9/?to=elsewhere' }],
  ['a broken connection', { kind: 'drop' }],
];

describe('the token is in nothing that is kept or said', () => {
  test.each(faults)('with %s', async (_, fault) => {
    await browsing.provider.control('faults', [{ match: '/tmf-api', ...fault }]);
    const draft = browsing.provider.draft({ secret: TOKEN });
    const { send } = browsing.worker;
    const replies: unknown[] = [
      await send({ do: 'test-connection', draft, connectionId: 'new' }),
      await send({ do: 'save-connection', draft, connectionId: 'new' }),
    ];
    await browsing.provider.control('faults', []);
    browsing.later(HOUR);
    replies.push(await send({ do: 'refresh', connectionId: null }));
    await browsing.provider.control('faults', [{ match: '/tmf-api', ...fault }]);
    browsing.later(HOUR);
    replies.push(await send({ do: 'refresh', connectionId: null }));
    const everything = await everythingKeptAndSaid(replies);
    expect(everything).toContain('line-eu');
    for (const disguise of disguisesOf(TOKEN)) expect(everything).not.toContain(disguise);
  });

  test('when fetch itself fails with an error that quotes it', async () => {
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError(`Bearer ${TOKEN}`)));
    const draft = browsing.provider.draft({ secret: TOKEN });
    const command = { do: 'save-connection', draft, connectionId: 'new' } as const;
    const reply = await browsing.worker.send(command);
    vi.stubGlobal('fetch', fetch);
    const everything = await everythingKeptAndSaid([reply]);
    for (const disguise of disguisesOf(TOKEN)) expect(everything).not.toContain(disguise);
  });

  test('when a bug throws it', async () => {
    vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValue(new Error(TOKEN));
    const draft = browsing.provider.draft({ secret: TOKEN });
    const command = { do: 'save-connection', draft, connectionId: 'new' } as const;
    const reply = await browsing.worker.send(command);
    expect(reply).toEqual({ ok: false, failure: null, place: null });
    const everything = await everythingKeptAndSaid([reply]);
    expect(everything).toContain('save-connection');
    for (const disguise of disguisesOf(TOKEN)) expect(everything).not.toContain(disguise);
  });
});

test('of a card only the last digits are kept in the open', async () => {
  await browsing.connect();
  const kept = everythingIn(await dump(await browsing.worker.store()));
  expect(kept).toContain('4471');
  for (const whole of ['8981208555157094471', '+817011110471', '817011110471']) {
    expect(kept).not.toContain(whole);
  }
});

test('a redirect is not followed: the token goes nowhere else', async () => {
  const { url } = browsing.provider;
  const elsewhere = { kind: 'redirect', location: `${url}/tmf-api/elsewhere` };
  await browsing.provider.control('faults', [{ match: '/tmf-api/usage', ...elsewhere }]);
  await browsing.connect({ secret: TOKEN });
  const paths = (await browsing.provider.asked()).map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths).not.toContain('/tmf-api/elsewhere');
  const [connection] = await (await browsing.worker.store()).getAll('connections');
  expect(connection?.status.failure).toEqual({ kind: 'unsafe', why: 'redirect' });
});
