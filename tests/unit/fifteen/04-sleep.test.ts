import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { toPopupView } from '../../../utils/view/popup-view';
import { NOW } from '../../support/builders';
import { wholeLocaleOf } from '../../support/locales';
import { wakeUps } from './waking';

const { browsing, start, alarmRings, snapshot, alerts, status, fault, mend } = wakeUps();

const expiring = async () => (await alerts()).filter(({ kind }) => kind === 'expiring');
const openIn = async () => (await expiring()).filter(({ state }) => state === 'open');

/** No answer, and the browser says so or does not. */
function beWithoutNetwork(onLine: boolean): void {
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
}

describe('failure 4: alarms come late or not at all around sleep', () => {
  describe('a level that fell due while the machine slept for two days', () => {
    beforeEach(async () => {
      // Three days before the end will be in a day and a half.
      await browsing.provider.control('expire', { line: 'line-jp', inSeconds: 4.5 * 24 * 3_600 });
      await browsing.connect({ paceMinutes: 24 * 60 });
      expect(await openIn()).toMatchObject([{ level: 7 }]);
      browsing.machine.appeared.length = 0;
    });

    test.each<[string, () => void]>([
      ['online', () => undefined],
      ['offline', () => beWithoutNetwork(false)],
      ['behind a network that leads nowhere', () => beWithoutNetwork(true)],
    ])('is shown on waking, with its own time, %s', async (_, lose) => {
      browsing.later(2 * DAY);
      lose();
      await start();
      const open = await openIn();
      expect(open).toMatchObject([{ level: 3, dueAt: NOW + 1.5 * DAY, shownAt: Date.now() }]);
      expect(browsing.machine.appeared).toEqual([open[0]?.id]);
      for (let more = 0; more < 3; more += 1) {
        browsing.later(MINUTE);
        await start();
      }
      expect(browsing.machine.appeared).toHaveLength(1);
    });

    test('comes by the alarm, to the minute and without any network, when nothing sleeps', async () => {
      beWithoutNetwork(false);
      while (Date.now() < NOW + 1.5 * DAY) await alarmRings();
      expect(Date.now()).toBeLessThan(NOW + 1.5 * DAY + MINUTE);
      expect(await openIn()).toMatchObject([{ level: 3, shownAt: Date.now() }]);
    });

    test('is listed as missed, with its time, when it no longer holds', async () => {
      browsing.later(1.9 * DAY);
      const renewed = { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'complete' };
      await browsing.provider.control('orders', renewed);
      browsing.later(0.1 * DAY);
      await start();
      expect(await openIn()).toEqual([]);
      const missed = (await expiring()).filter(({ state }) => state === 'missed');
      expect(missed).toMatchObject([{ level: 3, dueAt: NOW + 1.5 * DAY, shownAt: null }]);
      expect(browsing.machine.appeared).not.toContain(missed[0]?.id);
      const look = { lineKey: null, busy: new Set<string>(), now: Date.now() };
      const listed = toPopupView(await snapshot(), look, wholeLocaleOf('en')).alerts;
      expect(listed.filter((each) => each.missed).map(({ id }) => id)).toEqual([missed[0]?.id]);
    });
  });

  test('a sleep between failures counts as no trouble', async () => {
    await browsing.connect();
    await fault({ kind: 'status', status: 503 });
    // The machine woke in the dark for a moment, every half day.
    for (let naps = 0; naps < 4; naps += 1) {
      browsing.later(12 * HOUR);
      await start();
    }
    expect(await status()).toMatchObject({ failure: { kind: 'server' }, failures: 4 });
    expect(await alerts()).toEqual([]);
    expect(browsing.machine.appeared).toEqual([]);
  });

  test('real trouble is told once, and taken back by the first success', async () => {
    await browsing.connect({ paceMinutes: 4 * 60 });
    await fault({ kind: 'status', status: 503 });
    while (Date.now() < NOW + 36 * HOUR) await alarmRings();
    const [trouble, ...others] = await alerts();
    expect([trouble?.kind, trouble?.state, others]).toEqual(['unreachable', 'open', []]);
    expect([...browsing.machine.visible.keys()]).toEqual([trouble?.id]);
    await mend();
    const before = (await status()).attemptedAt;
    // It may ring for something else first.
    while ((await status()).attemptedAt === before) await alarmRings();
    expect(await alerts()).toEqual([]);
    expect(browsing.machine.visible.size).toBe(0);
    expect(browsing.machine.appeared).toHaveLength(1);
  });
});
