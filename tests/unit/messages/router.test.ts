import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browse } from '../../support/fake-browsing';
import { dump } from '../../support/fake-store';
import { ourPage } from '../../support/fake-worker';

const browsing = browse();
const wake = { do: 'wake' };
const refused = { ok: false, failure: null, place: null };
const draft = () => browsing.provider.draft();

describe('who is answered', () => {
  test.each(['popup.html', 'options.html#connections/new', 'welcome.html'])(
    'our %s',
    async (page) => {
      const url = `chrome-extension://test-extension-id/${page}`;
      expect(await browsing.worker.hear(wake, { id: ourPage.id, url })).toMatchObject({ ok: true });
    },
  );

  test.each([
    ['another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }],
    ['another extension with our address', { id: 'another', url: ourPage.url }],
    ['a web page', { url: 'https://evil.example/' }],
    [
      'our id in a web page, as a content script has it',
      { ...ourPage, url: 'https://evil.example/' },
    ],
    [
      'an address that only begins like ours',
      { ...ourPage, url: `${ourPage.url.split('/o')[0]}x/` },
    ],
    ['our address as a query', { ...ourPage, url: `https://evil.example/?${ourPage.url}` }],
    ['nobody', {}],
    ['one without an address', { id: ourPage.id }],
  ])('not %s', async (_, sender) => {
    const before = await dump(await browsing.worker.store());
    const command = { do: 'save-connection', draft: draft(), connectionId: 'new' };
    expect(await browsing.worker.hear(command, sender)).toBeUndefined();
    expect(await browsing.worker.hear(wake, sender)).toBeUndefined();
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });
});

describe('what is understood', () => {
  const malformed: [string, () => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a word', () => 'wake'],
    ['a list', () => [wake]],
    ['an empty object', () => ({})],
    ['an unknown command', () => ({ do: 'order' })],
    ['a name of every object', () => ({ do: 'constructor' })],
    ['a refresh without saying of what', () => ({ do: 'refresh' })],
    ['an empty id', () => ({ do: 'remove-connection', connectionId: '' })],
    ['an endless id', () => ({ do: 'remove-connection', connectionId: 'x'.repeat(501) })],
    ['a number for an id', () => ({ do: 'acknowledge', alertId: 1 })],
    ['a word for a yes', () => ({ do: 'pause-connection', connectionId: 'a', paused: 'yes' })],
    ['a checkout without a plan', () => ({ do: 'open-checkout', lineKey: 'a/b' })],
    ['a draft without an address', () => save({ address: undefined })],
    ['a draft with an endless secret', () => save({ secret: 'x'.repeat(8_001) })],
    ['a pace below the least', () => save({ paceMinutes: 4 })],
    ['a pace that is no number', () => save({ paceMinutes: Number.NaN })],
    ['an unknown gigabyte', () => save({ gigabyte: 'metric' })],
    ['a level of a hundred', () => settings({ dataLevels: [100] })],
    ['a level of zero', () => settings({ dataLevels: [0] })],
    ['a negative lead time', () => settings({ expiryDays: [-1] })],
    ['a lead time of years', () => settings({ expiryDays: [366] })],
    ['a level that is no number', () => settings({ dataAmounts: [Number.NaN] })],
    ['a rule that does not exist', () => settings({ rules: { weather: true } })],
    ['a rule that is neither on nor off', () => settings({ rules: { data: 1 } })],
    ['quiet hours after midnight of the next day', () => settings({ quiet: quiet(1440) })],
    ['quiet hours of part of a minute', () => settings({ quiet: quiet(0.5) })],
    ['a relay without encryption', () => saveRelay('http://hooks.example/')],
    ['a relay to nowhere', () => saveRelay('')],
    ['a snooze for no known time', () => ({ do: 'snooze', alertId: 'a', until: 'year' })],
    ['a flood of read alerts', () => ({ do: 'read-alerts', alertIds: Array(1_001).fill('a') })],
    ['line rules with a level of zero', () => lineRules({ dataLevels: [0] })],
    ['eleven levels', () => settings({ expiryDays: Array(11).fill(1) })],
    ['an unknown language', () => settings({ language: 'tlh' })],
    ['a passphrase of seven letters', () => setPassphrase('seven77')],
    ['an endless passphrase', () => setPassphrase('x'.repeat(1_001))],
    ['an empty one to unlock with', () => ({ do: 'unlock', passphrase: '' })],
    ['a lock after no known time', () => settings({ lockAfter: '1' })],
    ['one bad setting among good ones', () => settings({ theme: 'dark', badge: 'all' })],
  ];
  const save = (parts: object) => ({
    do: 'save-connection',
    draft: { ...draft(), ...parts },
    connectionId: 'new',
  });
  const settings = (parts: object) => ({ do: 'save-settings', settings: parts });
  const setPassphrase = (next: string) => ({ do: 'set-passphrase', current: null, next });
  const quiet = (from: number) => ({ on: true, from, to: 0, urgent: true });
  const aRelay = (url: string) => ({ kind: 'webhook', on: true, url });
  const saveRelay = (url: string) => ({ do: 'save-relay', relay: aRelay(url), secret: null });
  const lineRules = (own: object) => ({
    do: 'save-line-rules',
    rules: { lineKey: 'a/b', connectionId: 'a', alerts: true, own },
  });

  test.each(malformed)('not %s', async (_, message) => {
    const before = await dump(await browsing.worker.store());
    expect(await browsing.worker.hear(message())).toEqual(refused);
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });

  test('of settings what is known, and nothing else', async () => {
    const parts = { theme: 'dark', colour: 'red', relay: aRelay('http://evil.example/') };
    expect(await browsing.worker.hear(settings(parts))).toEqual({ ok: true, value: null });
    const store = await browsing.worker.store();
    expect(await store.get('settings', 'settings')).toEqual({ theme: 'dark' });
  });

  test('names of every object, which change none', async () => {
    const text = '{"do":"save-settings","settings":{"__proto__":{"polluted":1},"theme":"dark"}}';
    expect(await browsing.worker.hear(JSON.parse(text))).toEqual({ ok: true, value: null });
    const draftText = JSON.stringify({
      do: 'save-connection',
      draft: draft(),
      connectionId: 'new',
    });
    const bent = draftText.replace('"draft":{', '"draft":{"__proto__":{"polluted":1},');
    await browsing.worker.hear(JSON.parse(bent));
    const store = await browsing.worker.store();
    for (const row of [
      {},
      ...(await store.getAll('settings')),
      ...(await store.getAll('connections')),
    ])
      expect(Reflect.get(row, 'polluted')).toBeUndefined();
  });

  test('commands about what is gone by now, which change nothing', async () => {
    const before = await dump(await browsing.worker.store());
    for (const message of [
      { do: 'refresh', connectionId: 'gone' },
      { do: 'pause-connection', connectionId: 'gone', paused: true },
      { do: 'remove-connection', connectionId: 'gone' },
      { do: 'give-up', renewalId: 'gone' },
      { do: 'acknowledge', alertId: 'gone' },
      { do: 'snooze', alertId: 'gone', until: 'hour' },
      { do: 'read-alerts', alertIds: ['gone'] },
      { do: 'watch-plan', connectionId: 'gone', planId: 'plan', watched: true },
      {
        do: 'save-line-rules',
        rules: { lineKey: 'gone/line', connectionId: 'gone', alerts: false, own: {} },
      },
    ]) {
      expect(await browsing.worker.hear(message)).toEqual({ ok: true, value: null });
    }
    const checkout = { do: 'open-checkout', lineKey: 'gone/line', planId: 'plan' };
    expect(await browsing.worker.hear(checkout)).toEqual(refused);
    expect(await dump(await browsing.worker.store())).toEqual(before);
  });
});

describe('a bug in a handler', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is answered as one, and written down without its message', async () => {
    vi.spyOn(crypto, 'getRandomValues').mockImplementation(() => {
      throw new RangeError('sandbox-mei is not random enough');
    });
    const command = { do: 'save-connection', draft: draft(), connectionId: 'new' };
    expect(await browsing.worker.hear(command)).toEqual(refused);
    const rows = await (await browsing.worker.store()).getAll('diagnostics');
    expect(rows).toMatchObject([{ where: 'save-connection' }]);
    expect(rows[0]?.what).toMatch(/^RangeError /);
    expect(JSON.stringify(rows)).not.toContain('sandbox-mei');
  });
});
