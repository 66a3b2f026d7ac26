import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setNextWake } from '../../../utils/platform/alarms';
import { onNotice, showNotice, withdrawNotice } from '../../../utils/platform/notifications';
import { mayRead, releaseOrigin, requestOrigin } from '../../../utils/platform/permissions';
import { setPopupAddress, showPopup } from '../../../utils/platform/popup-address';
import { carriesSynced } from '../../../utils/platform/system';
import { openPage } from '../../../utils/platform/tabs';
import { NOW } from '../../support/builders';
import { createMachine, type Machine } from '../../support/fake-machine';

let machine: Machine;

beforeEach(() => {
  machine = createMachine();
  void machine.life.begin();
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the alarm', () => {
  test('is absolute, and repeats in case nobody sets it again', async () => {
    await setNextWake(NOW);
    expect(machine.alarms.get('cycle')).toMatchObject({ scheduledTime: NOW });
    expect(machine.alarms.get('cycle')?.periodInMinutes).toBeGreaterThan(0);
  });

  test('is left alone when it is right already, and moved when it is not', async () => {
    await setNextWake(NOW);
    const first = machine.alarms.get('cycle');
    await setNextWake(NOW + 999);
    expect(machine.alarms.get('cycle')).toBe(first);
    await setNextWake(NOW + 1_000);
    expect(machine.alarms.get('cycle')).toMatchObject({ scheduledTime: NOW + 1_000 });
    await setNextWake(NOW - 60_000);
    expect(machine.alarms.get('cycle')).toMatchObject({ scheduledTime: NOW - 60_000 });
  });
});

describe('a notification', () => {
  const notice = { id: 'a', title: 'T', message: 'M', buttons: ['Renew', 'Later'], silent: true };

  test('is shown with its buttons, once while it is visible', async () => {
    await showNotice(notice);
    await showNotice({ ...notice, message: 'again' });
    expect(machine.appeared).toEqual(['a']);
    expect(machine.visible.get('a')).toMatchObject({
      message: 'M',
      buttons: [{ title: 'Renew' }, { title: 'Later' }],
    });
  });

  test('without buttons names none: Firefox refuses the very word', async () => {
    await showNotice({ ...notice, buttons: [] });
    expect(machine.visible.get('a')).not.toHaveProperty('buttons');
  });

  test('that was withdrawn can be shown again', async () => {
    await showNotice(notice);
    await withdrawNotice('a');
    await withdrawNotice('a');
    await showNotice(notice);
    expect(machine.appeared).toEqual(['a', 'a']);
  });

  test('closed by the system is not dismissed by the user', () => {
    const heard: string[] = [];
    const hear = (id: string) => void heard.push(id);
    onNotice({ clicked: hear, button: hear, dismissed: hear });
    machine.events.closed.fire('by the system', false);
    machine.events.closed.fire('by the user', true);
    expect(heard).toEqual(['by the user']);
  });

  test('can be heard where there are no buttons', () => {
    Object.assign(fakeBrowser.notifications, { onButtonClicked: undefined });
    const hear = () => undefined;
    expect(() => onNotice({ clicked: hear, button: hear, dismissed: hear })).not.toThrow();
  });
});

describe('a host’s permission', () => {
  const patterns: [string, string][] = [
    ['https://api.example/tmf', 'https://api.example/*'],
    ['https://api.example:8443', 'https://api.example/*'],
    ['http://127.0.0.1:4000/a?b#c', 'http://127.0.0.1/*'],
    ['http://[::1]:4000', 'http://[::1]/*'],
  ];
  test.each(patterns)('for %s is that for %s', async (address, pattern) => {
    expect(await mayRead(address)).toBe(false);
    machine.granted.add(pattern);
    expect(await mayRead(address)).toBe(true);
  });

  test('is asked for before anything is awaited: later it is no click any more', () => {
    const request = vi.fn(() => Promise.resolve(true));
    Object.assign(fakeBrowser.permissions, { request });
    void requestOrigin('https://api.example:8443/x');
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://api.example/*'] });
  });

  test('is kept while another connection reads there, on whatever port', async () => {
    machine.granted.add('https://api.example/*');
    await releaseOrigin('https://api.example', ['https://api.example:8443/x']);
    expect(machine.granted.size).toBe(1);
    await releaseOrigin('https://api.example', ['http://api.example', 'https://other.example']);
    expect(machine.granted.size).toBe(0);
  });
});

describe('pages', () => {
  test('open at their place', async () => {
    await openPage('options', 'connections/a');
    expect(machine.tabs).toEqual([
      'chrome-extension://test-extension-id/options.html#connections/a',
    ]);
  });

  test('the popup opens as a popup, and as a tab where it cannot', async () => {
    await showPopup();
    expect(machine.tabs).toEqual(['chrome-extension://test-extension-id/popup.html']);
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.resolve() });
    await showPopup();
    expect(machine.tabs).toHaveLength(1);
  });

  test('what the popup is opened for holds once, whatever is set meanwhile', async () => {
    await setPopupAddress('popup.html?first=1');
    const opened: unknown[] = [];
    const openPopup = async () => {
      await setPopupAddress('popup.html?first=2');
      opened.push(Reflect.get(machine, 'popup'));
    };
    Object.assign(fakeBrowser.action, { openPopup });
    await showPopup('help/a');
    expect(opened).toEqual(['popup.html#help/a']);
    expect(Reflect.get(machine, 'popup')).toBe('popup.html?first=2');
  });
});

test.each([
  ['android', false],
  ['linux', true],
])('on %s it is known whether synchronised storage is carried anywhere: %s', async (os, is) => {
  Object.assign(fakeBrowser, { runtime: { getPlatformInfo: async () => ({ os }) } });
  expect(await carriesSynced()).toBe(is);
});
