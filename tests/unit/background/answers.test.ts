import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../utils/domain/time';
import { NOW } from '../../support/builders';
import { browse } from '../../support/fake-browsing';
import { comeToRest, eventually } from '../../support/fake-worker';

const browsing = browse();
const ID = 'low';
/** From `NOW` to nine o'clock tomorrow. */
const MORNING = 30 * HOUR;
let alertId = '';

const alert = async () => (await browsing.worker.store()).get('alerts', alertId);
const isVisible = () => browsing.machine.visible.has(alertId);

/** What a click on a notification's button set off, to its end. */
async function settled(): Promise<void> {
  await comeToRest();
  await browsing.worker.settle(await browsing.worker.store());
}

beforeEach(async () => {
  await browsing.provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
  await browsing.connect({ name: ID });
  [alertId = ''] = [...browsing.machine.visible.keys()];
});

test('an alert that was raised is there to be answered', async () => {
  expect(await alert()).toMatchObject({ kind: 'data-low', state: 'open' });
});

describe('an acknowledged alert', () => {
  test('leaves the screen and does not come back', async () => {
    await browsing.worker.send({ do: 'acknowledge', alertId });
    expect(isVisible()).toBe(false);
    browsing.later(30 * MINUTE);
    await browsing.restart();
    expect(await alert()).toMatchObject({ state: 'acknowledged' });
    expect(browsing.machine.appeared).toEqual([alertId]);
  });
});

describe('a snoozed alert', () => {
  test('leaves the screen and comes back once, the next morning', async () => {
    await browsing.worker.send({ do: 'snooze', alertId, until: 'tomorrow' });
    expect(isVisible()).toBe(false);
    browsing.later(MORNING - MINUTE);
    await browsing.restart();
    expect(browsing.machine.appeared).toEqual([alertId]);
    browsing.later(MINUTE);
    await browsing.restart();
    await browsing.worker.runCycle();
    expect(browsing.machine.appeared).toEqual([alertId, alertId]);
    expect(await alert()).toMatchObject({ state: 'open', reminders: 1 });
  });

  test('wakes the worker when its time comes', async () => {
    await browsing.worker.send({ do: 'snooze', alertId, until: 'tomorrow' });
    // Nobody is there, so that no look of its own falls before.
    browsing.machine.idle = 'locked';
    browsing.later(MORNING - 10 * MINUTE);
    await browsing.restart();
    expect(browsing.machine.alarms.get('cycle')?.scheduledTime).toBe(NOW + MORNING);
  });

  test('does not come back when it no longer holds', async () => {
    await browsing.worker.send({ do: 'snooze', alertId, until: 'tomorrow' });
    const renewed = { line: 'line-jp', offering: 'jp-month-10gb', outcome: 'complete' };
    await browsing.provider.control('orders', renewed);
    browsing.later(31 * MINUTE);
    await browsing.restart();
    browsing.later(DAY);
    await browsing.restart();
    expect(await alert()).toMatchObject({ state: 'resolved' });
    expect(browsing.machine.appeared.filter((id) => id === alertId)).toEqual([alertId]);
  });
});

describe('a notification', () => {
  test('that the user dismissed is not shown again, and its alert stays open', async () => {
    browsing.machine.visible.delete(alertId);
    browsing.machine.events.closed.fire(alertId, true);
    await settled();
    await browsing.restart();
    expect(browsing.machine.appeared).toEqual([alertId]);
    expect(await alert()).toMatchObject({ state: 'open' });
  });

  test('that was clicked opens the popup', async () => {
    browsing.machine.events.clicked.fire(alertId);
    await eventually(() => browsing.machine.tabs).toEqual([
      'chrome-extension://test-extension-id/popup.html',
    ]);
  });

  test('whose second button was clicked is snoozed', async () => {
    browsing.machine.events.button.fire(alertId, 1);
    await settled();
    expect(await alert()).toMatchObject({ state: 'snoozed', snoozedUntil: NOW + MORNING });
    expect(isVisible()).toBe(false);
  });

  test('whose first button was clicked leads to the provider’s checkout, and to no order', async () => {
    const connectionId = (await alert())?.connectionId ?? '';
    // Without the sheet, which is tried where all ways to it are.
    await browsing.worker.send({
      do: 'open-at-once',
      connectionId,
      planId: 'jp-month-10gb',
      atOnce: true,
    });
    await browsing.provider.forget();
    browsing.machine.events.button.fire(alertId, 0);
    await eventually(() => browsing.machine.tabs.length).toBe(1);
    await settled();
    expect(browsing.machine.tabs[0]).toMatch(new RegExp(`^${browsing.provider.url}/`));
    const renewals = await (await browsing.worker.store()).getAll('renewals');
    expect(renewals).toMatchObject([{ state: 'opened', lineKey: (await alert())?.lineKey }]);
    const asked = await browsing.provider.asked();
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
