import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerQuestion, type Question } from '../../utils/packs/reading-room';
import type { Machine } from './fake-machine';

export interface Tab {
  id: number;
  url: string;
  active: boolean;
}

interface Script {
  id: string;
  matches?: string[];
}

/** What a browser has besides, for websites: tabs, scripts in pages, and a room to read in. */
export function addSites(machine: Machine) {
  const sites = {
    tabs: new Map<number, Tab>(),
    /** Every address that was ever opened in a tab, and every tab that was closed by us. */
    opened: [] as string[],
    closed: [] as number[],
    scripts: [] as Script[],
    /** Scripts that were put into a tab by hand. */
    injected: [] as string[],
    /** Every kind of question that was asked; `silent`: the room takes too long. */
    questions: [] as Question['ask'][],
    silent: false,
    /** Those of the questions, by their place, that take too long. */
    slow: [] as number[],
    rooms: 0,
    nextTab: 7,
  };
  const tabs = {
    onRemoved: machine.tabEvents.closed,
    onReplaced: machine.tabEvents.replaced,
    create: ({ url, active = true }: { url: string; active?: boolean }) => {
      const id = sites.nextTab++;
      sites.tabs.set(id, { id, url, active });
      sites.opened.push(url);
      machine.tabs.push(url);
      return Promise.resolve({ id, url, active });
    },
    get: (id: number) => {
      const tab = sites.tabs.get(id);
      return tab === undefined ? Promise.reject(new Error(`no tab ${id}`)) : Promise.resolve(tab);
    },
    query: () => Promise.resolve([...sites.tabs.values()].filter(({ active }) => active).slice(-1)),
    remove: (id: number) => {
      sites.closed.push(id);
      return sites.tabs.delete(id) ? Promise.resolve() : Promise.reject(new Error(`no tab ${id}`));
    },
  };
  const scripting = {
    executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      sites.injected.push(`${files.join()} in ${target.tabId}`);
      return Promise.resolve([]);
    },
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(sites.scripts.filter(({ id }) => ids.includes(id))),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      sites.scripts = sites.scripts.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    registerContentScripts: (scripts: Script[]) => {
      sites.scripts.push(...scripts);
      return Promise.resolve();
    },
  };
  async function sendMessage({ to, question }: { to: string; question: Question }) {
    if (to !== 'reading-room') throw new Error('nobody listens');
    const place = sites.questions.push(question.ask) - 1;
    return sites.silent || sites.slow.includes(place)
      ? null
      : structuredClone(answerQuestion(structuredClone(question)));
  }
  const offscreen = {
    hasDocument: () => Promise.resolve(sites.rooms > 0),
    createDocument: async () => {
      sites.rooms += 1;
    },
    closeDocument: async () => {
      sites.rooms -= 1;
    },
  };
  Object.assign(fakeBrowser, { tabs, scripting });
  Object.assign(fakeBrowser.runtime, { sendMessage });
  vi.stubGlobal('chrome', { offscreen });
  return sites;
}

export type Sites = ReturnType<typeof addSites>;
