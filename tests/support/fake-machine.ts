import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeCanvas } from './fake-canvas';
import { FakeEvent } from './fake-event';
import { Life } from './fake-life';

interface Notice {
  title: string;
  message: string;
  buttons?: { title: string }[];
}

interface Alarm {
  name: string;
  scheduledTime: number;
  periodInMinutes?: number;
}

const patternsOf = ({ origins = [] }: { origins?: string[] }) => origins;

/** What outlives a worker: the browser with its toolbar, notifications, alarms and permissions. */
export function createMachine(life = new Life()) {
  const event = () => new FakeEvent();
  const machine = {
    life,
    granted: new Set<string>(),
    alarms: new Map<string, Alarm>(),
    /** Notifications that are there to be seen, and every one that ever appeared. */
    visible: new Map<string, Notice>(),
    appeared: [] as string[],
    /** How many alerts each of those told of. */
    told: [] as number[],
    toolbar: { text: '', title: '', icon: {} as object, colour: '' },
    tabs: [] as string[],
    /** Calls that the system refuses, by name, as `notifications.create`. */
    refused: new Set<string>(),
    /** Messages of the worker to the console. */
    said: [] as string[],
    online: event(),
    events: {
      alarm: event(),
      installed: event(),
      startup: event(),
      message: event(),
      idle: event(),
      granted: event(),
      revoked: event(),
      clicked: event(),
      button: event(),
      closed: event(),
    },
  };
  const { events, toolbar } = machine;
  const call = <T>(name: string, effect: () => T): Promise<T> =>
    life
      .call(name, () => {
        const refused = machine.refused.has(name);
        return refused ? { refused } : { refused, value: effect() };
      })
      .then((result) => {
        if (result.refused) throw new Error(`${name} was refused`);
        return result.value;
      });

  const alarms = {
    onAlarm: events.alarm,
    get: (name: string) => call('alarms.get', () => machine.alarms.get(name)),
    create: (name: string, { when = 0, periodInMinutes = 0 }) =>
      call('alarms.create', () => {
        machine.alarms.set(name, { name, scheduledTime: when, periodInMinutes });
      }),
  };
  const notifications = {
    onClicked: events.clicked,
    onButtonClicked: events.button,
    onClosed: events.closed,
    getAll: () => call('notifications.getAll', () => Object.fromEntries(machine.visible)),
    create: (id: string, notice: Notice) =>
      call('notifications.create', () => {
        machine.visible.set(id, notice);
        machine.appeared.push(id);
        machine.told.push(id.startsWith('several:') ? Number.parseInt(notice.title, 10) : 1);
        return id;
      }),
    clear: (id: string) => call('notifications.clear', () => machine.visible.delete(id)),
  };
  const action = {
    setBadgeText: ({ text }: { text: string }) =>
      call('action.setBadgeText', () => void Object.assign(toolbar, { text })),
    setBadgeBackgroundColor: ({ color }: { color: string }) =>
      call('action.setBadgeBackgroundColor', () => void Object.assign(toolbar, { colour: color })),
    setBadgeTextColor: () => call('action.setBadgeTextColor', () => undefined),
    setTitle: ({ title }: { title: string }) =>
      call('action.setTitle', () => void Object.assign(toolbar, { title })),
    setIcon: (icon: object) => call('action.setIcon', () => void Object.assign(toolbar, { icon })),
    openPopup: () => Promise.reject(new Error('no focused window')),
  };
  const permissions = {
    onAdded: events.granted,
    onRemoved: events.revoked,
    contains: (asked: { origins?: string[] }) =>
      call('permissions.contains', () =>
        patternsOf(asked).every((one) => machine.granted.has(one)),
      ),
    remove: (asked: { origins?: string[] }) =>
      call('permissions.remove', () => {
        for (const one of patternsOf(asked)) machine.granted.delete(one);
        return true;
      }),
  };
  const tabs = {
    create: ({ url }: { url: string }) => call('tabs.create', () => void machine.tabs.push(url)),
  };
  const runtime = {
    ...fakeBrowser.runtime,
    onInstalled: events.installed,
    onStartup: events.startup,
    onMessage: events.message,
    getPlatformInfo: () => Promise.resolve({ os: 'linux' }),
  };
  /** Nobody watches a website here; `addSites` brings a browser that can. */
  const scripting = { getRegisteredContentScripts: () => Promise.resolve([]) };
  const idle = { setDetectionInterval: () => undefined, onStateChanged: events.idle };
  const i18n = { getUILanguage: () => 'en' };
  Object.assign(fakeBrowser, { alarms, notifications, action, permissions, tabs, idle, i18n });
  Object.assign(fakeBrowser, { scripting });
  Object.assign(fakeBrowser, { runtime });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'online') machine.online.addListener(listener);
  });
  return machine;
}

export type Machine = ReturnType<typeof createMachine>;
