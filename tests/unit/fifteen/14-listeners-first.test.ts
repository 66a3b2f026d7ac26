import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HOUR } from '../../../utils/domain/time';
import type { Machine } from '../../support/fake-machine';
import { eventually, loadWorker, ourPage } from '../../support/fake-worker';
import { wakeUps } from './waking';

const { browsing, start, rounds, snapshot, status, leave } = wakeUps();

const heard = ({ events, online }: Machine) =>
  Object.entries({ ...events, online }).map(([name, { listeners }]) => [name, listeners.size]);

const OPTIONS = 'chrome-extension://test-extension-id/options.html';
let connectionId = '';
let alertId = '';
const alert = async () => (await snapshot()).alerts.find(({ id }) => id === alertId);

describe('failure 14: listeners attached after an await miss the click that woke the worker', () => {
  beforeEach(async () => {
    // No packs come with this machine's extension.
    vi.spyOn(console, 'error').mockReturnValue();
    await leave(1_500_000_000);
    connectionId = await browsing.connect();
    [alertId = ''] = browsing.machine.visible.keys();
    await browsing.provider.forget();
  });

  test('every listener is there when main() returns, and none comes later', async () => {
    const worker = await loadWorker(browsing.machine);
    const nobody = heard(browsing.machine);
    worker.main();
    const atOnce = heard(browsing.machine);
    expect(nobody.every(([, listeners]) => listeners === 0)).toBe(true);
    expect(atOnce.every(([, listeners]) => Number(listeners) > 0)).toBe(true);
    // A checkout's tab may be what started it; where none is open nobody listens for long.
    expect(browsing.machine.tabEvents.closed.listeners.size).toBe(1);
    await worker.runCycle();
    expect(heard(browsing.machine)).toEqual(atOnce);
  });

  /** Each event at the very moment at which a worker has been started for it. */
  const clicks: [string, (machine: Machine) => unknown, () => Promise<unknown>, unknown][] = [
    [
      'a click on a notification’s button',
      ({ events }) => events.button.fire(alertId, 1),
      async () => (await alert())?.state,
      'snoozed',
    ],
    [
      'a click on a notification',
      ({ events }) => events.clicked.fire(alertId),
      async () => (await alert())?.readAt === Date.now(),
      true,
    ],
    [
      'a notification put away',
      ({ events }) => events.closed.fire(alertId, true),
      async () => (await alert())?.readAt === Date.now(),
      true,
    ],
    [
      'an entry of the icon’s menu',
      ({ events }) => events.menu.fire({ menuItemId: 'account/nobody' }),
      async () => browsing.machine.tabs.length,
      1,
    ],
    [
      'a key',
      ({ events }) => events.key.fire('renew'),
      async () => browsing.machine.tabs.length,
      1,
    ],
    [
      'a page’s command',
      ({ events }) => events.message.fire({ do: 'refresh', connectionId }, ourPage),
      rounds,
      1,
    ],
    [
      'a permission taken away',
      ({ events, granted }) => {
        granted.clear();
        events.revoked.fire();
      },
      async () => (await status()).failure?.kind,
      'not-permitted',
    ],
    [
      'an installation',
      ({ events }) => events.installed.fire({ reason: 'install' }),
      async () => browsing.machine.tabs.some((address) => address.endsWith('/welcome.html')),
      true,
    ],
  ];

  test.each(clicks)('%s is heard', async (_, event, look, expected) => {
    browsing.later(60);
    expect(await look()).not.toEqual(expected);
    await start(event);
    await eventually(look).toEqual(expected);
  });

  test('a command is answered by the worker that it woke', async () => {
    browsing.later(HOUR);
    const worker = await loadWorker(browsing.machine);
    worker.main();
    const sender = { ...ourPage, url: OPTIONS };
    expect(await worker.hear({ do: 'list-interfaces' }, sender)).toMatchObject({ ok: true });
  });
});
