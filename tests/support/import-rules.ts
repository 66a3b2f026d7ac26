/** A folder (`utils/domain/`), a beginning (`utils/store/queries`), or a package and what is in it. */
type Place = string;

export type ImportRule = {
  /** The files it is about; the first rule that fits a file is the one that counts. */
  files: Place;
  /** What they may import. */
  may: readonly Place[];
  /** What they may import besides, as types. */
  mayTypes?: readonly Place[];
  why: string;
};

/** With the icons: each page loads those that it shows. */
const ui = ['preact', '@preact/signals', 'lucide'];

const page = {
  may: [
    ...ui,
    'webextension-polyfill',
    'components/',
    'utils/page/',
    'utils/view/',
    'utils/domain/',
    'utils/messages',
    'utils/platform/',
  ],
  mayTypes: ['utils/store/queries', 'utils/store/history', 'utils/store/read-receipts'],
  why: 'a page reads the database and sends commands; only the worker writes',
};

/** Who may know whom: the table of the design. */
export const importRules: readonly ImportRule[] = [
  {
    files: 'utils/domain/',
    may: ['utils/domain/'],
    why: 'the domain is pure: no browser, no package, no clock',
  },
  {
    files: 'utils/providers/',
    may: ['utils/providers/', 'utils/domain/', 'zod', 'htmlparser2', '@noble/hashes'],
    mayTypes: ['utils/packs/'],
    why: 'providers know the domain, and neither store nor view',
  },
  {
    files: 'utils/reader/',
    may: ['utils/reader/', 'utils/domain/', 'htmlparser2'],
    why: 'the reader is pure: a page as text goes in, what it says comes out',
  },
  {
    files: 'utils/packs/',
    may: ['utils/packs/', 'utils/domain/', 'utils/reader/', 'zod', 'json-p3'],
    why: 'packs are pure: answers go in, readings come out; they read pages through the reader',
  },
  {
    files: 'utils/store/',
    may: ['utils/store/', 'utils/domain/', 'utils/backup/', 'utils/sync/', 'idb', '@noble/hashes'],
    mayTypes: ['utils/packs/pack-shape', 'utils/packs/pack-problem'],
    why: 'the store knows the domain and the forms of what leaves it, and neither providers nor view',
  },
  {
    files: 'utils/backup/',
    may: ['utils/backup/', 'utils/domain/', 'utils/settings-shape', 'zod'],
    mayTypes: ['utils/store/schema'],
    why: 'the form of a backup is pure: rows or text go in, text or rows come out',
  },
  {
    files: 'utils/policy/',
    may: [
      'utils/policy/',
      'utils/domain/',
      'utils/settings-shape',
      'utils/packs/pack-problem',
      'utils/packs/shape-problems',
      'zod',
    ],
    why: 'the form of a policy is pure: what the browser was given goes in, what held comes out',
  },
  {
    files: 'utils/sync/',
    may: ['utils/sync/', 'utils/domain/', 'utils/backup/', 'utils/settings-shape', 'zod'],
    mayTypes: ['utils/store/schema', 'utils/packs/pack-shape'],
    why: 'what travels between machines is pure: rows become fields and items, and those rows again',
  },
  {
    files: 'utils/relay/',
    may: ['utils/relay/', 'utils/domain/'],
    why: 'the relay is pure: an alert in words goes in, a request comes out',
  },
  {
    files: 'utils/view/',
    may: ['utils/view/', 'utils/domain/', 'papaparse'],
    mayTypes: ['utils/packs/', 'utils/backup/'],
    why: 'the view knows the domain, and neither store nor providers',
  },
  {
    files: 'utils/page-eyes/',
    may: ['utils/page-eyes/', 'utils/reader/html/tags'],
    mayTypes: ['utils/packs/found'],
    why: 'it runs inside web pages: the page, and nothing of the extension',
  },
  {
    files: 'utils/banner/',
    may: [
      'utils/banner/',
      'utils/domain/payment-services',
      'utils/platform/contrast',
      'components/tokens.css',
      'components/Lamp.css',
      'zod',
    ],
    mayTypes: ['utils/view/'],
    why: 'it runs inside web pages: the page, the look, and where one pays, nothing else of ours',
  },
  {
    files: 'utils/platform/',
    may: ['utils/platform/', 'webextension-polyfill'],
    mayTypes: ['utils/domain/', 'utils/page-eyes/eye-message'],
    why: 'the platform knows the browser alone',
  },
  {
    files: 'utils/page/',
    may: [
      'utils/page/',
      'utils/view/',
      'utils/domain/',
      'utils/store/queries',
      'utils/store/history',
      'utils/store/read-receipts',
      'utils/store/changes',
      'utils/store/open',
      'utils/store/read-backup',
      'utils/store/read-sync-state',
      'utils/backup/base64',
      'utils/backup/seal-backup',
      'utils/messages',
      'utils/platform/',
      '@preact/signals',
    ],
    why: 'what all pages share: they follow the database, and never write it',
  },
  {
    files: 'utils/messages',
    may: ['utils/platform/browser-here', 'utils/domain/'],
    mayTypes: ['utils/commands', 'utils/backup/', 'utils/packs/', 'zod'],
    why: 'pages carry no validation: what they send is checked where it arrives',
  },
  {
    files: 'utils/on-command',
    may: ['webextension-polyfill', 'utils/commands', 'utils/plain-command'],
    mayTypes: ['utils/messages'],
    why: 'the gate of the worker: who sends is looked at before what is sent is read',
  },
  {
    files: 'utils/plain-command',
    may: [],
    mayTypes: ['utils/commands'],
    why: 'it is there before any shape is loaded',
  },
  {
    files: 'utils/commands',
    may: ['zod', 'utils/domain/', 'utils/settings-shape', 'utils/packs/watch-draft'],
    why: 'commands are checked in the worker',
  },
  {
    files: 'utils/settings-shape',
    may: ['zod', 'utils/domain/settings', 'utils/domain/line-filter'],
    why: 'what may be stored as settings',
  },
  {
    files: 'components/chart/',
    may: ['components/', ...ui, 'd3-scale', 'd3-shape'],
    mayTypes: ['utils/view/', 'utils/domain/'],
    why: 'only what draws charts knows how charts are measured out',
  },
  {
    files: 'components/behaviour/',
    may: ['components/', ...ui, '@zag-js/'],
    mayTypes: ['utils/view/'],
    why: 'only what is loaded when it is asked for carries the library of behaviours',
  },
  {
    files: 'components/',
    may: ['components/', ...ui],
    mayTypes: ['utils/view/', 'utils/domain/'],
    why: 'components know Preact, signals and types',
  },
  {
    files: 'entrypoints/reading-room/',
    may: ['utils/packs/reading-room', 'utils/platform/reading-room'],
    why: 'the reading room understands what others have fetched, and reaches nothing itself',
  },
  {
    files: 'entrypoints/visit.content/',
    may: ['utils/page-eyes/', 'utils/platform/', 'wxt/'],
    why: 'what runs in web pages sees the page, and tells the worker',
  },
  {
    files: 'entrypoints/banner/',
    may: ['utils/banner/', 'utils/platform/banner-asked', 'wxt/'],
    why: 'it only ties the banner in a page to the worker',
  },
  {
    files: 'entrypoints/background/',
    may: ['entrypoints/background/', 'utils/', 'wxt/', 'webextension-polyfill', 'p-limit'],
    why: 'the worker composes everything but pages and components',
  },
  {
    files: 'entrypoints/watch.content/',
    may: ['utils/page-eyes/', 'utils/platform/page-eyes', 'wxt/'],
    why: 'it only ties the eyes in a page to the popup',
  },
  {
    files: 'entrypoints/first-look/',
    may: [
      'utils/store/first-look',
      'utils/view/first-address',
      'utils/platform/contrast',
      'components/first-words',
    ],
    mayTypes: ['utils/view/first-words', 'wxt'],
    why: 'it runs before everything else, and only looks',
  },
  {
    files: 'entrypoints/popup/',
    ...page,
    may: [
      'entrypoints/popup/',
      // Its first picture is drawn without what follows the database for the rest of it.
      'utils/store/changes',
      'utils/store/first-look',
      'utils/store/to-snapshot',
      // Big, and loaded only when the user watches a page.
      'utils/packs/find-on-account-page',
      'utils/packs/value-at',
      ...page.may,
    ],
    mayTypes: [
      ...page.mayTypes,
      'utils/packs/',
      'utils/page-eyes/eye-message',
      'utils/store/open-to-look',
    ],
  },
  { files: 'entrypoints/guard/', ...page, may: ['entrypoints/guard/', ...page.may] },
  { files: 'entrypoints/dashboard/', ...page, may: ['entrypoints/dashboard/', ...page.may] },
  {
    files: 'entrypoints/options/',
    ...page,
    may: ['entrypoints/options/', ...page.may],
    mayTypes: [...page.mayTypes, 'utils/packs/', 'utils/backup/'],
  },
  { files: 'entrypoints/welcome/', ...page, may: ['entrypoints/welcome/', ...page.may] },
  {
    files: 'sandbox/',
    may: ['sandbox/', 'node:', 'hono', '@hono/node-server', 'zod'],
    why: 'the sandbox is a provider of its own: sharing code with the extension would hide its errors',
  },
];

/** Files that only some others may import as code, whatever else their folders allow. */
export const gates: readonly { file: string; only: readonly string[]; why: string }[] = [
  {
    file: 'utils/store/secrets',
    only: ['entrypoints/background/secrets', 'utils/store/change-lock'],
    why: 'there is one way to a secret, and it looks at the passphrase first',
  },
  {
    file: 'utils/store/seal',
    only: ['utils/store/secrets', 'utils/store/answers'],
    why: 'who can use the key of this browser can read every secret',
  },
  {
    file: 'utils/store/lock-key',
    only: ['entrypoints/background/run-key', 'utils/store/lock'],
    why: 'who can make the key of the passphrase can read every secret',
  },
  {
    file: 'utils/platform/run-memory',
    only: ['entrypoints/background/run-key', 'entrypoints/background/auto-lock'],
    why: 'the key of the passphrase lies there while it is unlocked',
  },
];

/** Is a path or a package within a place? */
export function isWithin(target: string, place: Place): boolean {
  const ownPath = /^(utils|components|entrypoints|sandbox)\//.test(place);
  // `utils/store/queries` is a beginning; `zod` also means `zod/mini`, but not `zod-to-x`.
  if (ownPath || place.endsWith('/') || place.endsWith(':')) return target.startsWith(place);
  return target === place || target.startsWith(`${place}/`);
}
