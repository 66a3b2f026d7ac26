import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR } from '../../../utils/domain/time';
import { readSnapshot } from '../../../utils/store/queries';
import { withoutTheRest } from '../../support/android-interfaces';
import { browse } from '../../support/fake-browsing';
import { comeToRest, eventually } from '../../support/fake-worker';

const browsing = browse();
const store = () => browsing.worker.store();
const lines = async () => (await readSnapshot(await store())).lines;

/** What the worker wrote down of its own bugs. */
const bugs = async () => (await store()).getAll('diagnostics');

let taken: string[];

beforeEach(async () => {
  taken = withoutTheRest(fakeBrowser);
  await browsing.restart();
  await comeToRest();
});

test('a browser that lacks what Firefox for Android lacks', () => {
  expect(taken).toEqual(
    expect.arrayContaining([
      ...['commands', 'contextMenus', 'omnibox', 'windows', 'storage.managed', 'tabs.onReplaced'],
      'notifications.onButtonClicked',
    ]),
  );
  expect(Reflect.get(fakeBrowser, 'omnibox')).toBeUndefined();
});

test('there the worker listens to all that is there', async () => {
  const { alarm, message, idle, installed, startup, granted, clicked } = browsing.machine.events;
  for (const event of [alarm, message, idle, installed, startup, granted, clicked]) {
    expect(event.listeners.size).toBeGreaterThan(0);
  }
  expect(await bugs()).toEqual([]);
});

test('the main job is done: read, shown, read again when the alarm says so, told, and renewed', async () => {
  const { machine, provider, worker } = browsing;
  const connectionId = await browsing.connect({ secret: 'sandbox-mei' });
  expect(machine.toolbar.text).not.toBe('');
  expect(machine.appeared).toEqual([]);

  await provider.control('consume', { line: 'line-jp', leaveBytes: 1_500_000_000 });
  browsing.later(2 * HOUR);
  machine.events.alarm.fire({ name: 'cycle' });
  await eventually(() => machine.appeared.length).toBeGreaterThan(0);
  await comeToRest();
  expect(machine.alarms.has('cycle')).toBe(true);

  const [line] = await lines();
  const [plan] = (await (await store()).get('catalogues', connectionId))?.plans ?? [];
  const asked = { lineKey: line?.key ?? '', planId: plan?.id ?? '' };
  expect(await worker.send({ do: 'open-checkout', ...asked })).toMatchObject({ ok: true });
  expect(machine.tabs).toEqual([expect.stringContaining('checkout')]);
  await comeToRest();
  expect(await bugs()).toEqual([]);
});
