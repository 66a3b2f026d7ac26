import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bannerMessageShape } from '../../../utils/banner/banner-message';
import { commandShape } from '../../../utils/commands';
import { pageMessageShape } from '../../../utils/packs/page-message';
import { type Target, type Trouble, trouble } from '../engine/target';
import { wordsIn } from '../engine/words-in';

const ID = 'dataleft-fuzz';
const OURS = `chrome-extension://${ID}`;

/** As the browser tells it: no page has a say in it. */
interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number };
}

type Listener = (message: unknown, sender: Runtime.MessageSender) => unknown;

const DRAFT = {
  ...{ adapter: 'tmforum', name: 'LEB', address: 'https://api.provider.example/', website: null },
  ...{
    secret: 'fuzz-secret-7c1e',
    line: null,
    lines: ['tokyo'],
    gigabyte: 'decimal',
    paceMinutes: 60,
  },
};

const COMMANDS: readonly object[] = [
  { do: 'wake' },
  { do: 'refresh', connectionId: null },
  { do: 'save-connection', draft: DRAFT, connectionId: 'new' },
  { do: 'pause-connection', connectionId: 'a', paused: true },
  { do: 'save-settings', settings: { theme: 'dark', dataLevels: [30, 10], rules: { data: true } } },
  { do: 'save-settings', settings: { quiet: { on: true, from: 0, to: 60, urgent: true } } },
  {
    do: 'save-relay',
    relay: { kind: 'webhook', on: true, url: 'https://h.example/' },
    secret: null,
  },
  { do: 'open-checkout', lineKey: 'a/b', planId: 'plan' },
  { do: 'read-alerts', alertIds: ['a', 'b'] },
  { do: 'import-pack', text: '{"format":1}' },
  { do: 'keep-file-part', fileId: 'f', part: 0, base64: 'AAAA' },
  { do: 'visited', url: 'https://my.provider.example/account' },
  {
    do: 'page-seen',
    url: 'https://my.provider.example/',
    html: '<p>1 GB',
    seenAt: 1,
    settled: true,
  },
  { do: 'claim-banner', claim: '0123456789abcdef' },
];

const SENDERS: readonly Sender[] = [
  { id: ID, url: `${OURS}/popup.html` },
  {
    id: ID,
    url: 'https://my.provider.example/account',
    frameId: 0,
    tab: { id: 3 },
  },
  { id: 'another-extension', url: 'chrome-extension://another-extension/popup.html' },
  { id: ID, url: `https://evil.example/#${OURS}/popup.html`, frameId: 0 },
  { url: 'https://evil.example/', frameId: 1 },
];

const COMMAND_NAMES = commandShape.def.options.flatMap(({ shape }) => shape.do.def.values);

/** The real listeners, in a browser of nothing but messages. */
async function listen(commands: unknown[], visits: unknown[]): Promise<Listener[]> {
  const listeners: Listener[] = [];
  const runtime = {
    id: ID,
    getURL: (path: string) => `${OURS}${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  Object.assign(fakeBrowser, { runtime });
  // The real polyfill takes what is there.
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  const { onCommand } = await import('../../../utils/on-command');
  const { onPageMessage } = await import('../../../utils/platform/page-visits');
  onCommand(COMMAND_NAMES, async (command) => {
    commands.push(command);
    return { ok: false, failure: null, place: null };
  });
  onPageMessage(async (message, visitor) => void visits.push({ message, visitor }));
  return listeners;
}

const isOurs = ({ id, url }: Sender): boolean => id === ID && url?.startsWith(`${OURS}/`) === true;

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Whatever a mutation has made of it, browsers tell real addresses alone. */
function senderOf(given: unknown): Sender {
  const { id, url, frameId, tab } = Object(given);
  const address = textIn(url);
  const name = textIn(id);
  return {
    ...(name === undefined ? {} : { id: name }),
    ...(address === undefined || !URL.canParse(address) ? {} : { url: new URL(address).href }),
    ...(Number.isInteger(frameId) ? { frameId } : {}),
    ...(Number.isInteger(Object(tab).id) ? { tab: { id: Object(tab).id } } : {}),
  };
}

function parse(text: string): { message: unknown; sender: Sender } {
  try {
    const { message, sender } = Object(JSON.parse(text));
    return { message, sender: senderOf(sender) };
  } catch {
    return { message: text, sender: { id: ID, url: `${OURS}/options.html` } };
  }
}

/** A command as it was understood says nothing that its shape does not know. */
const isUnderstood = (command: unknown): boolean => commandShape.safeParse(command).success;

/** Messages from anybody: ours are answered, whatever is in them; nobody else's do anything. */
export async function messagesTarget(): Promise<Target> {
  const commands: unknown[] = [];
  const visits: unknown[] = [];
  const listeners = await listen(commands, visits);

  async function take(input: string): Promise<Trouble | null> {
    commands.length = 0;
    visits.length = 0;
    const { message, sender } = parse(input);
    await Promise.all(
      listeners.map((listener) => listener(message, sender as Runtime.MessageSender)),
    );
    if (commands.length > 0 && !isOurs(sender)) {
      return trouble('host', 'a command from elsewhere');
    }
    if (commands.some((command) => !isUnderstood(command)))
      return trouble('crash', 'not understood');
    const [visit] = visits;
    if (visit !== undefined && (sender.id !== ID || !/^https?:/.test(sender.url ?? ''))) {
      return trouble('host', 'a visit from elsewhere');
    }
    pageMessageShape.safeParse(message);
    bannerMessageShape.safeParse(message);
    return null;
  }
  const seeds = COMMANDS.flatMap((message) =>
    SENDERS.map((sender) => JSON.stringify({ message, sender })),
  );
  return { seeds, words: [...wordsIn(seeds), OURS, `${OURS}/`, ...COMMAND_NAMES], take };
}
