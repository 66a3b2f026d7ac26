import type { Wxt, WxtHooks } from 'wxt';
import { wordsIn } from './name-words';
import { PARTS_POLICY } from './page-policy';

// Of the builder that WXT itself uses.
type BuildConfig = Parameters<WxtHooks['vite:build:extendConfig']>[1];
type Plugin = Extract<NonNullable<BuildConfig['plugins']>[number], { name: string }>;

const FOLDER = 'worker/';

/**
 * The scripts beside the worker's own, in the order in which they are likely to be needed. A part is in
 * the first of which one of the roots needs it at once.
 */
const SCRIPTS: readonly { name: string; roots: RegExp }[] = [
  { name: 'store', roots: /\/utils\/store\/open\.|\/commands\/read-alerts\./ },
  {
    name: 'poll',
    roots: /\/background\/(?:cycle|start-look|commands\/looking)\.|\/i18n\/plurals\./,
  },
  // A language is small, and each script costs every start: some of them together.
  { name: 'words-1', roots: /\/i18n\/en-GB\// },
  { name: 'words-2', roots: /\/i18n\/(?:zh-CN|zh-TW)\// },
  { name: 'words-3', roots: /\/i18n\/(?:de|es|fr|pt-BR)\// },
  { name: 'words-4', roots: /\/i18n\// },
  { name: 'shapes', roots: /\/node_modules\/zod\// },
  { name: 'tmforum', roots: /\/providers\/tmforum\/adapter\./ },
  // What some polls need: a forecast, at most once an hour; a failure; many lines or connections.
  {
    name: 'seldom',
    roots:
      /\/domain\/outlook\.|\/(?:past-readings|reduce-failure|refuse-page|kept-glance)\.|\/p-limit\//,
  },
  {
    name: 'buying',
    roots: /\/follow-purchases\.|\/store\/bills\.|\/check-plans\.|\/tmforum\/read-plans\./,
  },
  { name: 'tell', roots: /\/background\/(?:outbox|held-back|settle-banner|notices|relay)\./ },
  { name: 'commands', roots: /\/background\/commands\./ },
  { name: 'interfaces', roots: /\/utils\/providers\/|\/fetch-by-rule\./ },
  { name: 'rest', roots: /./ },
];

interface Chunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  facadeModuleId: string | null;
  moduleIds: string[];
  imports: string[];
}

const nameIn = ({ fileName }: Chunk): string => fileName.slice(FOLDER.length);

interface Script {
  path: string;
  parts: Chunk[];
}

/** Before the worker's own code. Its Trusted Types policy knows these scripts and no other. */
function loader(scripts: readonly Script[]): string {
  const scriptOf = scripts.flatMap(({ parts }, at) => parts.map((part) => [nameIn(part), at]));
  return `'use strict';
const parts = {}, loaded = {}, paths = ${JSON.stringify(scripts.map(({ path }) => `/${path}`))};
const scriptOf = ${JSON.stringify(Object.fromEntries(scriptOf))};
const dataleftPart = globalThis.dataleftPart = (name, body) => { parts[name] = body; };
const trusted = trustedTypes.createPolicy('${PARTS_POLICY}', {
  createScriptURL: (path) => { if (paths.includes(path)) return path; throw new TypeError(path); },
});
const load = (path) => trusted.createScriptURL(path);
const require = (path) => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (loaded[name]) return loaded[name].exports;
  if (!parts[name]) importScripts(load(paths[scriptOf[name]]));
  const module = loaded[name] = { exports: {} };
  parts[name](module.exports, require, module);
  return module.exports;
};
addEventListener('install', () => importScripts(...paths.map(load)));
`;
}

const asPart = (chunk: Chunk): string =>
  `dataleftPart(${JSON.stringify(nameIn(chunk))}, (exports, require, module) => {${chunk.code}\n});\n`;

/** These chunks, and those that they need at once. */
function withNeeds(some: readonly Chunk[], all: readonly Chunk[]): Set<Chunk> {
  const found = new Set(some);
  // What is added while it is gone through is gone through, too.
  for (const { imports } of found) {
    for (const needed of all) if (imports.includes(needed.fileName)) found.add(needed);
  }
  return found;
}

/** What each script is made of; what the worker's own script needs at once is in itself. */
function group(chunks: readonly Chunk[]): { own: Chunk[]; scripts: Script[] } {
  const left = new Set(chunks);
  const take = (isRoot: (chunk: Chunk) => boolean): Chunk[] => {
    const needed = withNeeds(chunks.filter(isRoot), chunks);
    const taken = [...left].filter((chunk) => needed.has(chunk));
    for (const chunk of taken) left.delete(chunk);
    return taken;
  };
  const own = take(({ isEntry }) => isEntry);
  const scripts = SCRIPTS.map(({ name, roots }, at) => ({
    // A worker that starts is sent its scripts in the order of their names.
    path: `${FOLDER}${String(at).padStart(2, '0')}-${name}.js`,
    parts: take(({ facadeModuleId, moduleIds }) =>
      (facadeModuleId === null ? moduleIds : [facadeModuleId]).some((id) => roots.test(id)),
    ),
  }));
  return { own, scripts };
}

/**
 * A service worker may not `import()`, and may call `importScripts` later only for what it imported
 * while it was installed; that it may do synchronously. So each part becomes a function in a script.
 * They are few, because a worker that starts is sent all of them, whether it needs them or not.
 */
const wrapParts: Plugin = {
  name: 'dataleft:split-worker',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
    const entry = chunks.find(({ isEntry }) => isEntry);
    if (entry === undefined) throw new Error('The worker has no entry: look at this again.');
    const { own, scripts } = group(chunks);
    for (const { path, parts } of scripts) {
      this.emitFile({ type: 'asset', fileName: path, source: parts.map(asPart).join('') });
    }
    const inside = own.filter((chunk) => chunk !== entry).map(asPart);
    entry.code = `(() => {${loader(scripts)}${inside.join('')}const exports = {}, module = { exports };\n${entry.code}\n})();\n`;
    for (const { fileName } of chunks) if (fileName !== entry.fileName) delete bundle[fileName];
  },
};

/**
 * What the worker imports dynamically becomes a part that is loaded when it is needed, so that a poll
 * loads no more than it uses. Firefox has no service worker but a page, and keeps one file.
 */
export function splitWorker(wxt: Wxt): void {
  if (wxt.config.browser === 'firefox' || wxt.config.command !== 'build') return;
  wxt.hook('vite:build:extendConfig', ([entry], config) => {
    if (entry?.type !== 'background') return;
    const { lib, rollupOptions } = config.build ?? {};
    if (!lib) throw new Error('The worker is not built as one file any more: look at this again.');
    lib.formats = ['cjs'];
    const chunkFileNames = ({ facadeModuleId }: { facadeModuleId: string | null }): string => {
      const words = wordsIn(facadeModuleId);
      // Nobody loads a part by itself, so that no hash has to tell it from another version's.
      return `${FOLDER}${words === null ? '[name]' : `${words.part}.${words.tag}`}.js`;
    };
    Object.assign(rollupOptions?.output ?? {}, { chunkFileNames });
    config.plugins?.push(wrapParts);
  });
}
