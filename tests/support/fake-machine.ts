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
    /** Where each tab is, those that were closed among them. */
    tabs: [] as string[],
    closed: new Set<number>(),
    /** Is somebody sitting at it? */
    idle: 'active' as 'active' | 'idle' | 'locked',
    /** What `storage.session` holds: gone when the browser is closed. */
    memory: new Map<string, unknown>(),
    /** What `storage.local` holds: on the disk, beside the database. */
    kept: new Map<string, unknown>(),
    /** What the browser was given for us by whoever manages it; null: nobody does, as Firefox says it. */
    managed: null as Record<string, unknown> | null,
    /** The icon's own menu. */
    menu: [] as { id: string; title: string }[],
    /** What the toolbar's button opens. */
    popup: 'popup.html',
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
      stored: event(),
      granted: event(),
      revoked: event(),
      clicked: event(),
      button: event(),
      closed: event(),
      menu: event(),
      typed: event(),
      entered: event(),
      key: event(),
    },
    /** Heard while a checkout is open, and before it is known that none is. */
    tabEvents: {
      closed: event(),
      replaced: event(),
      beforeNavigate: event(),
      committed: event(),
      newTab: event(),
    },
  };
  const { events, tabEvents, toolbar } = machine;
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
    clearAll: () => call('alarms.clearAll', () => machine.alarms.clear()),
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
    setPopup: ({ popup }: { popup: string }) =>
      call('action.setPopup', () => void Object.assign(machine, { popup })),
    openPopup: () => Promise.reject(new Error('no focused window')),
  };
  const permissions = {
    onAdded: events.granted,
    onRemoved: events.revoked,
    contains: (asked: { origins?: string[] }) =>
      call('permissions.contains', () =>
        patternsOf(asked).every((one) => machine.granted.has(one)),
      ),
    getAll: () => call('permissions.getAll', () => ({ origins: [...machine.granted] })),
    remove: (asked: { origins?: string[] }) =>
      call('permissions.remove', () => {
        for (const one of patternsOf(asked)) machine.granted.delete(one);
        return true;
      }),
  };
  const tabs = {
    onRemoved: tabEvents.closed,
    onReplaced: tabEvents.replaced,
    /** Ids count from 1, in the order in which tabs were opened. */
    create: ({ url }: { url: string }) =>
      call('tabs.create', () => ({ id: machine.tabs.push(url) })),
    update: (id: number, { url }: { url: string }) =>
      call('tabs.update', () => {
        if (machine.closed.has(id)) throw new Error('no such tab');
        machine.tabs[id - 1] = url;
      }),
    get: (id: number) =>
      call('tabs.get', () => {
        if (machine.closed.has(id) || machine.tabs.length < id) throw new Error('no such tab');
        return { id };
      }),
  };
  const contextMenus = {
    onClicked: events.menu,
    removeAll: () => {
      machine.menu = [];
      return Promise.resolve();
    },
    create: ({ id, title }: { id: string; title: string }) => machine.menu.push({ id, title }),
  };
  const commands = { onCommand: events.key };
  const omnibox = {
    onInputChanged: events.typed,
    onInputEntered: events.entered,
    setDefaultSuggestion: () => undefined,
  };
  const runtime = {
    ...fakeBrowser.runtime,
    onInstalled: events.installed,
    onStartup: events.startup,
    onMessage: events.message,
    getManifest: () => ({ version: '0.1.0' }),
    getPlatformInfo: () => Promise.resolve({ os: 'linux' }),
  };
  /** Nobody watches a website here; `addSites` brings a browser that can. */
  const scripting = { getRegisteredContentScripts: () => Promise.resolve([]) };
  const idle = {
    setDetectionInterval: () => undefined,
    queryState: () => Promise.resolve(machine.idle),
    onStateChanged: events.idle,
  };
  const area = (what: string, rows: Map<string, unknown>) => ({
    get: (names: string | string[]) =>
      call(`${what}.get`, () =>
        Object.fromEntries(
          [names].flat().flatMap((name) => (rows.has(name) ? [[name, rows.get(name)]] : [])),
        ),
      ),
    set: (values: Record<string, unknown>) =>
      call(`${what}.set`, () => {
        for (const [name, value] of Object.entries(values)) rows.set(name, structuredClone(value));
      }),
    remove: (names: string | string[]) =>
      call(`${what}.remove`, () => {
        for (const name of [names].flat()) rows.delete(name);
      }),
    clear: () => call(`${what}.clear`, () => rows.clear()),
  });
  const session = area('storage', machine.memory);
  const local = area('storage.local', machine.kept);
  const i18n = { getUILanguage: () => 'en' };
  Object.assign(fakeBrowser, { alarms, notifications, action, permissions, tabs, idle, i18n });
  const managed = {
    get: () =>
      machine.managed === null
        ? Promise.reject(new Error('Managed storage manifest not found'))
        : Promise.resolve(structuredClone(machine.managed)),
  };
  const storage = { session, local, managed, onChanged: events.stored };
  Object.assign(fakeBrowser, { storage });
  Object.assign(fakeBrowser, { scripting, contextMenus, commands, omnibox });
  /** Only where the user allowed the checkout guard. */
  Object.assign(fakeBrowser, { webNavigation: undefined });
  Object.assign(fakeBrowser, { runtime });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => {
    if (type === 'online') machine.online.addListener(listener);
  });
  return machine;
}

export type Machine = ReturnType<typeof createMachine>;

/** Whoever manages the browser gives another policy, or takes it away. */
export async function manage(
  machine: Machine,
  policy: Record<string, unknown> | null,
): Promise<void> {
  machine.managed = policy;
  await Promise.all(machine.events.stored.fire({}, 'managed'));
}

/** The user allows the checkout guard: from now on the browser tells where tabs go. */
export function allowGuard({ tabEvents, tabs, closed }: Machine): void {
  const webNavigation = {
    onBeforeNavigate: tabEvents.beforeNavigate,
    onCommitted: tabEvents.committed,
    onCreatedNavigationTarget: tabEvents.newTab,
    getFrame: async ({ tabId }: { tabId: number }) =>
      closed.has(tabId) ? null : { url: tabs[tabId - 1] ?? '' },
  };
  Object.assign(fakeBrowser, { webNavigation });
}

/** A tab goes to an address, as the browser tells it: first that it is about to, then that it is there. */
export function navigate(
  { tabEvents, tabs }: Machine,
  tabId: number,
  ...addresses: string[]
): void {
  for (const url of addresses) {
    tabEvents.beforeNavigate.fire({ tabId, frameId: 0, url });
    tabs[tabId - 1] = url;
    tabEvents.committed.fire({ tabId, frameId: 0, url });
  }
}

export function closeTab({ tabEvents, closed }: Machine, tabId: number): void {
  closed.add(tabId);
  tabEvents.closed.fire(tabId, {});
}
