import { beforeEach, expect, test, vi } from 'vitest';
import { sealBackup } from '../../../utils/backup/seal-backup';
import { toEntries } from '../../../utils/domain/receipts/entries';
import { DAY, HOUR } from '../../../utils/domain/time';
import { readSnapshot, readStoreFacts } from '../../../utils/store/queries';
import { readBackup } from '../../../utils/store/read-backup';
import { readReceipts } from '../../../utils/store/read-receipts';
import { daysCsv } from '../../../utils/view/data/days-csv';
import { reportText } from '../../../utils/view/diagnostics/report';
import { receiptsCsv, receiptsJson } from '../../../utils/view/receipts/receipts-file';
import { browse } from '../../support/fake-browsing';
import { disguisesOf, dump, everythingIn } from '../../support/fake-store';
import { comeToRest } from '../../support/fake-worker';

const browsing = browse();

/** What is looked for afterwards: a token, the key of a relay, a passphrase, and a next one. */
const MARKERS = {
  token: 'mk~token/4471+ü?&="x',
  relay: 'mk~relay/4471+ü?&="x',
  passphrase: 'mk~passphrase/4471+ü?&="x',
  next: 'mk~next/4471+ü?&="x',
};

/** Base64 of a text within a longer one looks different at each of three places. */
const within = (secret: string): string[] =>
  ['', 'a', 'ab'].map((before) =>
    Buffer.from(before + secret)
      .toString('base64')
      .slice(before === '' ? 0 : 4, -4),
  );

const formsOf = (secret: string): string[] => [
  ...disguisesOf(secret),
  ...within(secret),
  ...within(secret).map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  encodeURI(secret),
  new URLSearchParams({ x: secret }).toString().slice(2),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('latin1'),
];

let said: unknown[] = [];
let sent: { url: string; body: unknown }[] = [];

beforeEach(() => {
  said = [];
  sent = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
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
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    sent.push({ url: String(input), body: init?.body ?? null });
    const { origin } = new URL(String(input));
    return origin === browsing.provider.url
      ? fetch(input, init)
      : Promise.reject(new TypeError(`${MARKERS.relay} ${MARKERS.token}`));
  });
});

const machineFacts = {
  ...{ version: '1', browser: 'Chrome/142', system: 'linux', wakesAt: null, room: 1 },
  ...{ abilities: ['storage'], origins: ['https://api.example/*'] },
};

/** Everything that leaves the worker, stays on the disk, or can be saved or copied by a user. */
async function everything(): Promise<string> {
  const store = await browsing.worker.store();
  const { toolbar, visible, appeared, alarms, tabs, menu } = browsing.machine;
  const snapshot = await readSnapshot(store);
  const { days, ...kept } = await readReceipts(store);
  const entries = toEntries({ ...snapshot, ...kept }, (at) => new Date(at).toISOString());
  const files = [
    await sealBackup(await readBackup(store), store.version, Date.now()),
    receiptsCsv(entries),
    receiptsJson(entries),
    daysCsv([...days.values()].flat(), snapshot.lines, snapshot.connections),
    reportText(snapshot, machineFacts, await readStoreFacts(store), Date.now()),
  ];
  const shown = [toolbar, [...visible], appeared, [...alarms], tabs, menu];
  return everythingIn([await dump(store), [...browsing.machine.kept], shown, said, sent, files]);
}

function expectNoneIn(text: string): void {
  for (const [name, secret] of Object.entries(MARKERS)) {
    for (const form of formsOf(secret))
      expect(text.includes(form), `${name} as ${form}`).toBe(false);
  }
}

test('the search finds each of its forms', () => {
  for (const form of formsOf(MARKERS.token)) expect(`a${form}b`.includes(form)).toBe(true);
  const wrapped = Buffer.from(`{"token":"${MARKERS.token}"}`).toString('base64');
  expect(within(MARKERS.token).some((form) => wrapped.includes(form))).toBe(true);
  expect(() => expectNoneIn(`x ${MARKERS.relay} y`)).toThrow();
});

test('a marked secret is in no row, log, message, address, notice, export or report', async () => {
  const { send, hear } = browsing.worker;
  const ask = async (command: object) => void said.push(await hear(command));
  browsing.machine.granted.add('https://ntfy.example/*');
  await browsing.connect();
  const draft = browsing.provider.draft({ secret: MARKERS.token, name: 'Marked' });
  await ask({ do: 'test-connection', draft, connectionId: 'marked' });
  await ask({ do: 'save-connection', draft, connectionId: 'marked' });
  const relay = { kind: 'webhook', on: true, url: 'https://ntfy.example/hook' };
  await ask({ do: 'save-relay', relay, secret: MARKERS.relay });
  await ask({ do: 'test-relay' });
  const faults = [
    { kind: 'malformed' },
    { kind: 'truncate' },
    { kind: 'status', status: 500 },
    { kind: 'redirect', location: 'http://127.0.0.1:9/' },
    { kind: 'drop' },
  ];
  for (const fault of faults) {
    await browsing.provider.control('faults', [{ match: '/tmf-api', ...fault }]);
    browsing.later(2 * HOUR);
    await ask({ do: 'refresh', connectionId: null });
  }
  await browsing.provider.control('faults', []);
  // Paid for, so that there is a bill; and a day later a copy of everything is kept.
  const order = { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'complete' };
  await browsing.provider.control('orders', order);
  browsing.later(DAY);
  await browsing.restart();
  await comeToRest();
  await ask({ do: 'set-passphrase', current: null, next: MARKERS.passphrase });
  await ask({ do: 'unlock', passphrase: MARKERS.next });
  await ask({ do: 'lock' });
  await ask({ do: 'unlock', passphrase: MARKERS.passphrase });
  await ask({ do: 'set-passphrase', current: MARKERS.passphrase, next: MARKERS.next });
  // Malformed, with a secret within: a refusal quotes nothing.
  await ask({ do: 'unlock', passphrase: [MARKERS.next] });
  await ask({
    do: 'save-connection',
    draft: { ...draft, paceMinutes: 'x' },
    connectionId: 'marked',
  });
  // And a bug of ours that quotes all it knows.
  vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValueOnce(
    new Error(Object.values(MARKERS).join()),
  );
  await ask({ do: 'save-connection', draft, connectionId: 'marked' });
  await comeToRest();
  const found = await everything();
  expect(found).toContain('Marked');
  expect(found).toContain('dataleft-backup');
  expect(found).toContain('lineId=');
  expect(found).toContain('copy/a');
  expect(found).toContain('paid_by');
  expect(sent.some(({ url }) => url.startsWith('https://ntfy.example'))).toBe(true);
  expectNoneIn(found);
  expect((await send({ do: 'remove-connection', connectionId: 'marked' })).ok).toBe(true);
  const left = await (await browsing.worker.store()).getAllKeys('secrets');
  expect(left).not.toContain('marked');
});
