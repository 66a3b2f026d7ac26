import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE } from '../../../utils/domain/time';
import { toPopupView } from '../../../utils/view/popup-view';
import { eventually, loadWorker } from '../../support/fake-worker';
import { wholeLocaleOf } from '../../support/locales';
import { silence, wakeUps } from './waking';

const { browsing, start, snapshot, alerts, leave } = wakeUps();

const RED = '#BB3307';

/** Badge, tooltip and popup, each by itself. */
async function expectCarried(): Promise<void> {
  expect(browsing.machine.toolbar).toMatchObject({ text: '900M', colour: RED });
  expect(browsing.machine.toolbar.title).toContain('1 alert');
  const [alert] = await alerts();
  const look = { lineKey: null, busy: new Set<string>(), now: Date.now() };
  const shown = toPopupView(await snapshot(), look, wholeLocaleOf('en')).alerts;
  expect(shown).toMatchObject([{ id: alert?.id, missed: false, unread: expect.any(String) }]);
}

describe('failure 11: notifications that macOS, Linux or focus mode never shows', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await browsing.connect();
    await leave(900_000_000);
    browsing.later(30 * MINUTE);
  });

  test('refused: the rest carries the alert, and it is shown, once, when it can be', async () => {
    browsing.machine.refused.add('notifications.create');
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await start();
      await expectCarried();
      expect(await alerts()).toMatchObject([{ state: 'open', shownAt: null }]);
      browsing.later(30 * MINUTE);
    }
    browsing.machine.refused.clear();
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await start();
      browsing.later(30 * MINUTE);
    }
    expect(browsing.machine.appeared).toEqual([(await alerts())[0]?.id]);
    await expectCarried();
  });

  test('taken and never shown: the rest carries it, and nothing is repeated for ever', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('');
    for (let rounds = 0; rounds < 3; rounds += 1) {
      await start();
      await expectCarried();
      browsing.later(30 * MINUTE);
    }
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('never answered: the rest carries it all the same, and a later worker shows it', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(silence);
    (await loadWorker(browsing.machine)).main();
    await eventually(() => create.mock.calls.length).toBe(1);
    await expectCarried();
    create.mockRestore();
    browsing.later(30 * MINUTE);
    await start();
    expect(browsing.machine.appeared).toEqual([(await alerts())[0]?.id]);
  });

  test('the test button is answered with what the system says', async () => {
    browsing.machine.refused.add('notifications.create');
    await start();
    expect(await browsing.worker.send({ do: 'test-notification' })).toMatchObject({ ok: false });
    browsing.machine.refused.clear();
    expect(await browsing.worker.send({ do: 'test-notification' })).toMatchObject({ ok: true });
    expect(browsing.machine.appeared).toContain('test');
  });
});
